import { foldWord } from './letters.ts';
import { latinKey } from './latin-key.ts';

/**
 * Words that every page has and every question is made of; they neither find nor rank. In six languages at once, for
 * people mix them. Words that mean something else in a neighbour's language are left out on purpose.
 */
const WORDS = `
и в во на не что как если где когда кто куда ли ли-бо или а но по за из от до для с со к ко у о об это эта этот эти то та тот те он она они оно
мы вы я ты меня мне мной мое мой моя мои моего моей моему нас нам наш вас вам ваш его ее их им ему ей быть был была было были есть нет да
можно можно-ли нужно надо должен должна должны могу может могут мог могла хочу хотят делать сделать сделал дальше теперь уже еще очень так там тут
здесь чтобы потому почему зачем какой какая какие какое какую сколько после перед при под над без про через только тоже все всё всех этом того
два три первый второй третий раз день дня дней месяц месяца неделю лет год года уже сейчас сегодня вчера завтра сам сама сами какие-то такой такая такое другой другая другие говорят сказал сказали говорит хотим хочет хочу надо-ли начал стал стало человек люди людей кому чему чего ничего никто нигде никуда постоянно всегда опять снова пожалуйста подскажите скажите помогите спасибо здравствуйте салам бы же будет будут свой своей своих себя которые который которая

жана же менен мен сен сиз биз алар ал бул ошол ушул эмне кантип кандай канча качан кайда кайсы ким эмнеге неге эмес керек керекпи болот болобу болсо
болду болуп бар жок го бы да де үчүн боюнча жөнүндө тууралуу кийин чейин эле анан бирок эгер эгерде кылуу кылсам кылам кылсак кылыш мага менин сенин
сага бизге бизди мени сизге аны анын ага эми дагы гана өзү өз каерден каерге кайрылсам жатам жатат турат туруп экен деп деген деди бере алам аламбы
алабы болорбу мүмкүнбү керекпи эмнени болгон болгондо болбой болбосо болсом болсок болгонбу болом болобуз кылды кылган кыл кылуучу алат алам-бы алсам алсак алып алган алды берсе берет берди бердим берип жатканда жатса жаткан турган туруу келди келип келген кетти кетип кеткен койду коюп койгон чыкты чыгып дейт дешти айтты айтат деймин көп аз бир эки үч биринчи күн күндө ай айда жыл жылы азыр бүгүн кечээ эртең адам киши балам менен-кошо өзүм өзүбүз бирөө эч нерсе баары ичинде үчүн-эмне керек-эле жакка жерде жерге

va bilan men sen siz biz ular u bu shu oʻsha nima qanday qancha qachon qayerda qayer kim nega emas kerak kerakmi boʻladi boʻladimi boʻlsa bor yoʻq
uchun haqida keyin oldin agar lekin ammo yoki ham mumkin mumkinmi qilish qilaman qilsam qilsak menga mening menda senga bizga sizga uni uning unga endi yana
faqat deb degan edi ekan qilib qilsa qilishim qayerga qaerga qaysi hech boʻlgan boʻlib boʻldi boʻlmasa boʻlsam boʻladimi boʻlaman qilgan qildi qiladi olaman oladi olish-mumkin olsam olib oldi beradi berdi berib berishadi qoldi qolib qolgan ketdi ketib keldi kelib turibdi turaman yotibman yotibdi yuribman edim ekanmi dedi deyapti aytdi koʻp oz bir ikki uch birinchi kun kuni kunda oy oyda yil yili hozir bugun kecha ertaga odam kishi oʻzim oʻzi hamma ichida joyda joyga kelmoqchiman qilmoqchiman moqchiman

ва бо дар аз ба барои ки чи чӣ чӣ-тавр чанд кай куҷо кист ман ту шумо мо онҳо вай ин он агар аммо вале ё ҳам мумкин мумкин-аст мешавад метавонам аст
нест ҳаст набояд бояд даркор лозим кунам кунем кардан карда кард мекунам мекунанд чаро баъд пас то пеш маро манро худ дорам надорам будам шуд шуда шудам мешавам мешаванд кардам карданд мекунам гирам гирифтан-мумкин гирифтам дод доданд медиҳад гуфт гуфтанд мегӯянд омад омадам рафт рафтам бисёр кам як ду се рӯз рӯзи моҳ моҳи сол соли ҳозир имрӯз дирӯз пагоҳ одам кас худам ҳама дохили ҷо ҷой

және мен мын бен не үшін қалай қанша қашан қайда қайдан кім неге емес керек пе ба ма бола болады болама болса бар жоқ туралы кейін дейін егер бірақ
немесе істеу істеймін істесем маған менің сізге бізге оны оның енді тағы ғана деп деген екен едім қандай қай болады-ма болған болып болды болмаса болсам болады-екен қылды алады алам алсам алып алған алды береді берді беріп жатыр жатқан тұр тұрған келді келіп кетті кетіп қойды қойып деді айтты көп аз бір екі үш бірінші күн күні ай айда жыл жылы қазір бүгін кеше ертең адам кісі өзім бәрі ішінде жерде жерге

the a an and or of to in on at for from by with without is are was were be been do does did can could may might must should shall will would have has had
i me my mine we us our you your he him his she her they them their it its this that these those what when where who whom which why how if then than so
not no yes please help need want get got there here about into after before any some just am im dont cant one two three first second third day days month months week weeks year years now today yesterday people someone somebody person told said say says got getting make made go going went come back still already long ago

chto kak esli gde kogda kto ili eto menya mne moy nado mojno nujno delat emne kantip kanday kayda kerek bolot bolobu boyuncha ucun uchun
`;

/** Keys (core/search/latin-key.ts) of those words. */
const KEYS: ReadonlySet<string> = new Set(WORDS.split(/[\s-]+/).map((word) => latinKey(foldWord(word))));

export function isStopKey(key: string): boolean {
  return KEYS.has(key);
}
