/** Makes the blank page a page that opens offline. */
export const registration = navigator.serviceWorker.register('/service-worker.js');
