/** Openings of novels whose authors died more than 70 years ago, sentence by sentence: what the generated text is made of. */
export const PROSE: Readonly<Record<string, readonly string[]>> = {
  en: [
    'It was the best of times, it was the worst of times, it was the age of wisdom, it was the age of foolishness, it was the epoch of belief, it was the epoch of incredulity.',
    'It is a truth universally acknowledged, that a single man in possession of a good fortune, must be in want of a wife.',
    'However little known the feelings or views of such a man may be on his first entering a neighbourhood, this truth is so well fixed in the minds of the surrounding families, that he is considered as the rightful property of some one or other of their daughters.',
    'Some years ago, never mind how long precisely, having little or no money in my purse, and nothing particular to interest me on shore, I thought I would sail about a little and see the watery part of the world.',
    'Whenever I find myself growing grim about the mouth; whenever it is a damp, drizzly November in my soul, then I account it high time to get to sea as soon as I can.',
    'There was no possibility of taking a walk that day.',
    'We had been wandering, indeed, in the leafless shrubbery an hour in the morning; but since dinner the cold winter wind had brought with it clouds so sombre, and a rain so penetrating, that further outdoor exercise was now out of the question.',
    'In my younger years my father gave me some advice that I have been turning over in my mind ever since.',
    'The studio was filled with the rich odour of roses, and when the light summer wind stirred amidst the trees of the garden, there came through the open door the heavy scent of the lilac.',
    '"Why, my dear, you must know," said his lady impatiently, "that Netherfield is taken by a young man of large fortune from the north of England."',
  ],
  de: [
    'Als Gregor Samsa eines Morgens aus unruhigen Träumen erwachte, fand er sich in seinem Bett zu einem ungeheueren Ungeziefer verwandelt.',
    'Er lag auf seinem panzerartig harten Rücken und sah, wenn er den Kopf ein wenig hob, seinen gewölbten, braunen, von bogenförmigen Versteifungen geteilten Bauch.',
    'Jemand mußte Josef K. verleumdet haben, denn ohne daß er etwas Böses getan hätte, wurde er eines Morgens verhaftet.',
    'In Front des schon seit Kurfürst Georg Wilhelm von der Familie von Briest bewohnten Herrenhauses zu Hohen-Cremmen fiel heller Sonnenschein auf die mittagsstille Dorfstraße.',
  ],
  fr: [
    'Nous étions à l’étude, quand le Proviseur entra, suivi d’un nouveau habillé en bourgeois et d’un garçon de classe qui portait un grand pupitre.',
    'Longtemps, je me suis couché de bonne heure.',
    'En 1815, M. Charles-François-Bienvenu Myriel était évêque de Digne : c’était un vieillard d’environ soixante-quinze ans ; il occupait le siège de Digne depuis 1806.',
  ],
  es: [
    'En un lugar de la Mancha, de cuyo nombre no quiero acordarme, no ha mucho tiempo que vivía un hidalgo de los de lanza en astillero, adarga antigua, rocín flaco y galgo corredor.',
    'La heroica ciudad dormía la siesta; el viento Sur, caliente y perezoso, empujaba las nubes blanquecinas que se rasgaban al correr hacia el Norte.',
  ],
  it: [
    'Quel ramo del lago di Como, che volge a mezzogiorno, tra due catene non interrotte di monti, tutto a seni e a golfi, a seconda dello sporgere e del rientrare di quelli.',
    'C’era una volta un re, diranno subito i miei piccoli lettori; no, ragazzi, avete sbagliato: c’era una volta un pezzo di legno.',
  ],
  ru: [
    'Все счастливые семьи похожи друг на друга, каждая несчастливая семья несчастлива по-своему.',
    'В начале июля, в чрезвычайно жаркое время, под вечер, один молодой человек вышел из своей каморки, которую нанимал от жильцов в С-м переулке, на улицу и медленно, как бы в нерешимости, отправился к К-ну мосту.',
  ],
  el: ['Ἄνδρα μοι ἔννεπε, Μοῦσα, πολύτροπον, ὃς μάλα πολλὰ πλάγχθη, ἐπεὶ Τροίης ἱερὸν πτολίεθρον ἔπερσε.'],
  zh: [
    '學而時習之，不亦說乎？有朋自遠方來，不亦樂乎？人不知而不慍，不亦君子乎？',
    '話說天下大勢，分久必合，合久必分。周末七國分爭，并入於秦；及秦滅之後，楚、漢分爭，又并入於漢。',
  ],
  ja: [
    '吾輩は猫である。名前はまだ無い。どこで生れたかとんと見当がつかぬ。何でも薄暗いじめじめした所でニャーニャー泣いていた事だけは記憶している。',
    '親譲りの無鉄砲で小供の時から損ばかりしている。',
  ],
};
