// Months and weekdays of the languages beside English, as articles and the lines above them write them.
import type { FigureLanguage } from './languages.ts';

/** All forms and usual abbreviations, in small letters, apart by "|". */
type CalendarWords = {
  /** January to December. */
  readonly months: readonly string[];
  /** Sunday to Saturday. */
  readonly weekdays: readonly string[];
};

export const CALENDAR_WORDS: Readonly<Record<FigureLanguage, CalendarWords>> = {
  de: {
    months: [
      'januar|jänner|jan|januars',
      'februar|feber|feb|februars',
      'märz|mär|märzes',
      'april|apr|aprils',
      'mai|mais',
      'juni|jun|junis',
      'juli|jul|julis',
      'august|aug|augusts',
      'september|sept|sep|septembers',
      'oktober|okt|oktobers',
      'november|nov|novembers',
      'dezember|dez|dezembers',
    ],
    weekdays: [
      'sonntag|sonntags|sonntagabend|sonntagmorgen|sonntagnachmittag|sonntagnacht',
      'montag|montags|montagabend|montagmorgen|montagnachmittag|montagnacht',
      'dienstag|dienstags|dienstagabend|dienstagmorgen|dienstagnachmittag|dienstagnacht',
      'mittwoch|mittwochs|mittwochabend|mittwochmorgen|mittwochnachmittag|mittwochnacht',
      'donnerstag|donnerstags|donnerstagabend|donnerstagmorgen|donnerstagnachmittag|donnerstagnacht',
      'freitag|freitags|freitagabend|freitagmorgen|freitagnachmittag|freitagnacht',
      'samstag|sonnabend|samstags|samstagabend|samstagmorgen|samstagnachmittag|samstagnacht',
    ],
  },
  es: {
    months: [
      'enero|ene',
      'febrero|feb',
      'marzo|mar',
      'abril|abr',
      'mayo|may',
      'junio|jun',
      'julio|jul',
      'agosto|ago',
      'septiembre|setiembre|sept|sep',
      'octubre|oct',
      'noviembre|nov',
      'diciembre|dic',
    ],
    weekdays: ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'],
  },
  fr: {
    months: [
      'janvier|janv',
      'février|févr|fév',
      'mars',
      'avril|avr',
      'mai',
      'juin',
      'juillet|juil',
      'août|aout',
      'septembre|sept',
      'octobre|oct',
      'novembre|nov',
      'décembre|déc',
    ],
    weekdays: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
  },
  ru: {
    months: [
      'январь|января|январе|январю|янв',
      'февраль|февраля|феврале|фев',
      'март|марта|марте|марту',
      'апрель|апреля|апреле|апр',
      'май|мая|мае|маю',
      'июнь|июня|июне|июню',
      'июль|июля|июле|июлю',
      'август|августа|августе|авг',
      'сентябрь|сентября|сентябре|сент|сен',
      'октябрь|октября|октябре|окт',
      'ноябрь|ноября|ноябре|нояб',
      'декабрь|декабря|декабре|дек',
    ],
    weekdays: [
      'воскресенье|воскресенья|воскресенью',
      'понедельник|понедельника|понедельнику',
      'вторник|вторника|вторнику',
      'среду|среды',
      'четверг|четверга|четвергу',
      'пятница|пятницу|пятницы',
      'суббота|субботу|субботы',
    ],
  },
};
