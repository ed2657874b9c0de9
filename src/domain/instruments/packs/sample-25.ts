import { FOUR_LEVEL_SCALE } from '#domain/instruments/four-level-scale.ts'
import type { Pack, PackItem } from '#domain/instruments/pack.ts'

/**
 * Twenty-five items worded by us, so that the app can be tried with every chart. Not GN-25 and not
 * a validated instrument; `notice` says so wherever it is used.
 */
export const sample25: Pack = {
  format: 'ayumi-pack',
  formatVersion: 1,
  id: 'sample-25',
  version: 1,
  title: 'サンプル評価シート（25問）',
  rights:
    'あゆみを試すための独自の文言です。GN-25 の文言ではなく、妥当性を検証した評価尺度でもありません。' +
    '自由に使い、書きかえることができます（MITライセンス）。',
  notice: 'サンプル文言',
  scale: FOUR_LEVEL_SCALE,
  items: sampleItems(),
  axes: {
    domain: [
      { id: 'daily', title: '日常生活' },
      { id: 'social', title: '社会生活' },
      { id: 'work', title: '職業生活' },
    ],
    detail: sampleDetails().map(({ id, title }) => ({ id, title })),
    indicator: sampleIndicators().map(({ id, title }) => ({ id, title })),
  },
}

function sampleDetails() {
  return [
    { domain: 'daily', id: 'rhythm', title: '生活リズム' },
    { domain: 'daily', id: 'health', title: '健康と食事' },
    { domain: 'daily', id: 'housekeeping', title: '身のまわり' },
    { domain: 'social', id: 'relations', title: '人との関わり' },
    { domain: 'social', id: 'feelings', title: '感情とストレス' },
    { domain: 'social', id: 'rules', title: '約束とルール' },
    { domain: 'social', id: 'support', title: '支援の利用' },
    { domain: 'work', id: 'readiness', title: '働く準備' },
    { domain: 'work', id: 'task', title: '作業の力' },
    { domain: 'work', id: 'teamwork', title: '職場での協力' },
  ]
}

function sampleIndicators() {
  return [
    { detail: 'rhythm', id: 'sleep', title: '睡眠' },
    { detail: 'rhythm', id: 'day-plan', title: '一日の組み立て' },
    { detail: 'health', id: 'meals', title: '食事' },
    { detail: 'health', id: 'condition', title: '体調の管理' },
    { detail: 'housekeeping', id: 'cleanliness', title: '清潔と片づけ' },
    { detail: 'housekeeping', id: 'money', title: 'お金のやりくり' },
    { detail: 'relations', id: 'conversation', title: 'あいさつと会話' },
    { detail: 'relations', id: 'expression', title: '気持ちの伝え方' },
    { detail: 'feelings', id: 'mood', title: '気持ちの切りかえ' },
    { detail: 'rules', id: 'agreements', title: '連絡ときまり' },
    { detail: 'support', id: 'consulting', title: '相談と手続き' },
    { detail: 'readiness', id: 'wishes', title: '働き方の希望' },
    { detail: 'readiness', id: 'self-knowledge', title: '自己理解' },
    { detail: 'task', id: 'steadiness', title: '正確さと持続' },
    { detail: 'task', id: 'procedure', title: '手順の理解' },
    { detail: 'teamwork', id: 'cooperation', title: '報告と助け合い' },
  ]
}

interface Wording {
  readonly indicator: string
  readonly text: string
  readonly reading: string
  readonly plain: string
  readonly reverse?: true
}

function sampleItems(): PackItem[] {
  const indicators = new Map(sampleIndicators().map(({ id, detail }) => [id, detail]))
  const details = new Map(sampleDetails().map(({ id, domain }) => [id, domain]))
  return sampleWordings().map(({ indicator, text, reading, plain, reverse = false }, index) => {
    const detail = indicators.get(indicator) ?? ''
    const domain = details.get(detail) ?? ''
    return { no: index + 1, text, reading, plain, domain, detail, indicator, reverse }
  })
}

/** In the order of their numbers; 1–8 daily, 9–17 social, 18–25 work. */
function sampleWordings(): readonly Wording[] {
  return [
    {
      indicator: 'sleep',
      text: '夜、布団に入ると無理なく眠れている',
      reading: 'よる、ふとんにはいるとむりなくねむれている',
      plain: '夜、ふとんに入ると、よくねむれます。',
    },
    {
      indicator: 'sleep',
      text: '昼間、眠気が強くてやるべきことが手につかない',
      reading: 'ひるま、ねむけがつよくてやるべきことがてにつかない',
      plain: '昼に、とてもねむくて、することができません。',
      reverse: true,
    },
    {
      indicator: 'day-plan',
      text: '一日の過ごし方をおおよそ決めて、そのとおりに動けている',
      reading: 'いちにちのすごしかたをおおよそきめて、そのとおりにうごけている',
      plain: 'その日にすることを決めて、そのとおりにしています。',
    },
    {
      indicator: 'meals',
      text: '栄養や量を考えて、食べるものを選んでいる',
      reading: 'えいようやりょうをかんがえて、たべるものをえらんでいる',
      plain: '体によい食べ物や、ちょうどよい量を考えて食べています。',
    },
    {
      indicator: 'condition',
      text: '体の不調に早めに気づき、休んだり人に伝えたりしている',
      reading: 'からだのふちょうにはやめにきづき、やすんだりひとにつたえたりしている',
      plain: '体のぐあいが悪いとき、早く休んだり、人に言ったりします。',
    },
    {
      indicator: 'condition',
      text: '通院や薬、休養など、自分に必要な健康管理を続けている',
      reading: 'つういんやくすり、きゅうようなど、じぶんにひつようなけんこうかんりをつづけている',
      plain: '病院に行く、薬を飲む、休むなど、自分の体に必要なことを続けています。',
    },
    {
      indicator: 'cleanliness',
      text: '入浴や洗濯、部屋の片づけをして、清潔に暮らしている',
      reading: 'にゅうよくやせんたく、へやのかたづけをして、せいけつにくらしている',
      plain: 'おふろ、せんたく、部屋のそうじをして、きれいにくらしています。',
    },
    {
      indicator: 'money',
      text: '使ってよい金額を決め、その範囲でやりくりしている',
      reading: 'つかってよいきんがくをきめ、そのはんいでやりくりしている',
      plain: '使うお金を決めて、その中で生活しています。',
    },
    {
      indicator: 'conversation',
      text: 'あいさつやお礼の言葉を、自分から口にしている',
      reading: 'あいさつやおれいのことばを、じぶんからくちにしている',
      plain: '自分から、あいさつをしたり、「ありがとう」と言ったりします。',
    },
    {
      indicator: 'conversation',
      text: '相手の話を最後まで聞いてから、自分の考えを話している',
      reading: 'あいてのはなしをさいごまできいてから、じぶんのかんがえをはなしている',
      plain: '人の話を最後まで聞いてから、自分の話をします。',
    },
    {
      indicator: 'expression',
      text: '頼みたいことや断りたいことを、言葉にして伝えている',
      reading: 'たのみたいことやことわりたいことを、ことばにしてつたえている',
      plain: 'お願いしたいときや、ことわりたいときに、言葉で言えます。',
    },
    {
      indicator: 'mood',
      text: '嫌なことがあったとき、自分に合った気分転換ができている',
      reading: 'いやなことがあったとき、じぶんにあったきぶんてんかんができている',
      plain: 'いやなことがあったとき、自分に合うやり方で、気分を変えられます。',
    },
    {
      indicator: 'mood',
      text: '失敗したことや注意されたことを、何日も引きずってしまう',
      reading: 'しっぱいしたことやちゅういされたことを、なんにちもひきずってしまう',
      plain: '失敗したり、注意されたりすると、何日もつらい気持ちが続きます。',
      reverse: true,
    },
    {
      indicator: 'agreements',
      text: '遅れそうなときや予定を変えたいときは、前もって連絡している',
      reading: 'おくれそうなときやよていをかえたいときは、まえもってれんらくしている',
      plain: 'おくれるときや、予定を変えたいときは、先に連絡します。',
    },
    {
      indicator: 'agreements',
      text: 'みんなで使う場所や物を、決まりに沿って使っている',
      reading: 'みんなでつかうばしょやものを、きまりにそってつかっている',
      plain: 'みんなで使う場所や物を、ルールのとおりに使います。',
    },
    {
      indicator: 'consulting',
      text: '困ったとき、一人で抱えこまずに身近な人へ相談している',
      reading: 'こまったとき、ひとりでかかえこまずにみぢかなひとへそうだんしている',
      plain: '困ったとき、一人でがまんしないで、近くの人に話します。',
    },
    {
      indicator: 'consulting',
      text: '役所や銀行などの手続きを、必要なら助けを借りて進めている',
      reading: 'やくしょやぎんこうなどのてつづきを、ひつようならたすけをかりてすすめている',
      plain: '役所や銀行ですることを、自分で、または手伝ってもらって、しています。',
    },
    {
      indicator: 'wishes',
      text: 'どのような働き方をしたいか、自分の希望を話せる',
      reading: 'どのようなはたらきかたをしたいか、じぶんのきぼうをはなせる',
      plain: 'どんな仕事をしたいか、どのように働きたいか、話せます。',
    },
    {
      indicator: 'self-knowledge',
      text: '得意なことと、手助けがあるとよいことを説明できる',
      reading: 'とくいなことと、てだすけがあるとよいことをせつめいできる',
      plain: '自分がよくできることと、手伝ってほしいことを、話せます。',
    },
    {
      indicator: 'steadiness',
      text: '作業の区切りごとに、間違いがないか見直している',
      reading: 'さぎょうのくぎりごとに、まちがいがないかみなおしている',
      plain: '仕事のとちゅうと終わりに、まちがいがないか、もう一度見ます。',
    },
    {
      indicator: 'steadiness',
      text: '休憩をとりながら、半日ほど集中して作業を続けられる',
      reading: 'きゅうけいをとりながら、はんにちほどしゅうちゅうしてさぎょうをつづけられる',
      plain: '休みながら、半日くらい、仕事を続けられます。',
    },
    {
      indicator: 'procedure',
      text: '手順がわからなくなったとき、メモや見本で確かめている',
      reading: 'てじゅんがわからなくなったとき、メモやみほんでたしかめている',
      plain: 'やり方がわからなくなったとき、メモや見本を見ます。',
    },
    {
      indicator: 'cooperation',
      text: '作業の終わりや間違いを、すぐに担当の人へ報告している',
      reading: 'さぎょうのおわりやまちがいを、すぐにたんとうのひとへほうこくしている',
      plain: '仕事が終わったときや、まちがえたときは、すぐに担当の人に言います。',
    },
    {
      indicator: 'cooperation',
      text: '周りの忙しさに気を配り、声をかけたり手を貸したりしている',
      reading: 'まわりのいそがしさにきをくばり、こえをかけたりてをかしたりしている',
      plain: 'まわりの人がいそがしいとき、声をかけたり、手伝ったりします。',
    },
    {
      indicator: 'cooperation',
      text: '受けた助言を、次の作業で試している',
      reading: 'うけたじょげんを、つぎのさぎょうでためしている',
      plain: '教えてもらったことを、次の仕事でやってみます。',
    },
  ]
}
