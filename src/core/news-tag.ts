/** Name of the wake-up that a browser may grant, and of the worker's word to open windows about it. */
export const NEWS_TAG = 'tirek-news';
