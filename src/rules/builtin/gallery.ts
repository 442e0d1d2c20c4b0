import type { BuiltinRule } from '../../model/rule';
import { GALLERY_BUTTONS, GALLERY_WORDS } from './phrases/gallery';
import { whole } from './whole';

export const GALLERY: readonly BuiltinRule[] = [
  {
    id: 'gallery-button',
    category: 'gallery',
    kind: 'phrase',
    title: 'Gallery button',
    why: 'A button that enlarges a picture or opens a gallery is of no use without the picture.',
    confidence: 'safe',
    guards: { notIn: ['code', 'verse', 'table'] },
    phrases: GALLERY_BUTTONS,
    examples: {
      hits: [
        'Enlarge Image',
        'Toggle caption',
        'Bild vergrößern',
        'Voir toutes les photos',
        '查看大图',
        '画像を拡大',
      ],
      misses: [
        'The gallery opens on Sundays, and the view is free.',
        'Click the image twice to enlarge it, then draw a frame around the face.',
        'Enlarge the hole by half an inch.',
      ],
    },
  },
  {
    id: 'slide-counter',
    category: 'gallery',
    kind: 'line',
    title: 'Slide counter',
    why: 'The number of a picture in a slide show means nothing in plain text.',
    confidence: 'safe',
    guards: { maxWords: 8, notIn: ['code', 'verse', 'table', 'legal', 'transcript', 'no-prose'] },
    on: 'core',
    pattern: whole(
      '(?:image|photo|picture|slide|photograph|foto|bild|immagine|imagen|imagem|afbeelding|zdjęcie|slika|кадр|фото|изображение|slayt) 0+ ?(?:of|/|out of|von|sur|de|di|van|av|z|из|от|trên) ?0+',
      '0+ ?(?:of|/|out of|von|sur) ?0+ (?:images?|photos?|pictures?|slides?|bilder|fotos?|immagini|imágenes)',
      'view all 0+ (?:images?|photos?|pictures?)|(?:see|show|view) (?:all )?0+ (?:more )?(?:images?|photos?|pictures?)|[+]0+ (?:photos?|images?|more)|0+ photos?|0+ images?',
      '(?:skip|view) 0+ photos? in the image carousel.{0,30}',
      '(?:alle )?0+ bilder(?: anzeigen| ansehen)?|(?:galerie|gallery|diaporama|galería|fotogalerie|bildergalerie|fotostrecke)[: ]*[(]?0+ (?:photos?|images?|fotos?|bilder|imágenes|slides?)[)]?',
    ),
    examples: {
      hits: ['Image 1 of 12', 'Photo 3/14', 'Bild 2 von 9', '1 of 24 photos'],
      misses: [
        'Photo by photo, the album lets us follow the family from Lodz to Chicago.',
        'Slide 1 of the sample was stained with iodine, slide 2 was left as it was.',
        'Image and likeness',
      ],
    },
  },
  {
    id: 'gallery-position',
    category: 'gallery',
    kind: 'line',
    title: 'Position in a gallery',
    why: 'Two numbers beside gallery buttons count the pictures of a slide show.',
    confidence: 'suspect',
    guards: {
      context: 'company',
      maxWords: 4,
      notIn: ['code', 'verse', 'table', 'legal', 'transcript', 'no-prose'],
    },
    on: 'core',
    pattern: /^0{1,3} (?:of|von|sur|de|di|van|из) 0{1,3}$/u,
    examples: {
      hits: ['Hide caption\n1 of 12', 'Next slide\n3 of 9', 'Nächstes Bild\n2 von 7'],
      misses: ['1 of 12', '3 of 4', '5 of 8'],
    },
  },
  {
    id: 'gallery-word',
    category: 'gallery',
    kind: 'phrase',
    title: 'Gallery word',
    why: 'Beside other junk such a word is a link to pictures or a control of a slide show.',
    confidence: 'likely',
    guards: { context: 'company', notIn: ['code', 'verse', 'table', 'no-prose', 'legal', 'transcript'] },
    phrases: GALLERY_WORDS,
    examples: {
      hits: ['Photos\nVideos\nNewsletters', 'Enlarge\nToggle caption', 'Fotostrecke\nTeilen'],
      misses: ['Gallery', 'Photos', 'Images', 'Zoom'],
    },
  },
  {
    id: 'close-mark',
    category: 'gallery',
    kind: 'line',
    title: 'Close mark',
    why: 'A lone cross is the closing button of a lightbox or a pop-up, or the sign of a network.',
    confidence: 'likely',
    guards: {
      context: 'company',
      maxWords: 1,
      notIn: ['code', 'verse', 'table', 'no-prose', 'legal', 'transcript'],
    },
    on: 'text',
    pattern: /^[xX×✕✖✗]$/u,
    examples: {
      hits: ['X\nEnlarge image', 'Facebook\nX\nInstagram', 'Subscribe to our newsletter\n×'],
      misses: ['X', 'x', 'XX'],
    },
  },
];
