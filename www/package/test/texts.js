// Texts that offsets tend to slip on. All are our own.

export const TEXTS = {
  empty: "",
  plain: '"The dam is safe," said Ada Lund. It may hold until May, according to the council.',
  curly: "“The dam is safe,” said Ada Lund, “and it’s staying so.”",
  emoji: '🌊🌊 "The dam 👩‍🔧 is safe," said Ada Lund 🇳🇴. She reportedly smiled.',
  combining: '"Le barrage re\u0301siste," said Rene\u0301 Sa\u0308lzer, who may retire.',
  crlf: 'Dam safe, says engineer\r\n\r\nBy Ada Lund\r\n\r\n"The dam is safe," said Bo Holm.\r\n',
  softHyphen: '"The re\u00adser\u00advoir is safe," said Ada Lund, spokes\u00adwoman. It report\u00adedly leaked.',
  noBreakSpace: '"The dam is safe,"\u00a0said\u00a0Ada\u00a0Lund. It\u00a0may\u00a0rain.',
  loneHigh: '\ud83c "The dam is safe," \ud83c said Ada Lund \ud83c.',
  loneLow: '\udf0a "The dam is safe," \udf0a said Ada Lund \udf0a.',
  wrongOrder: '\udf0a\ud83c "The dam is safe," said Ada Lund.',
  nul: 'a\0b "The dam is safe," said Ada Lund.',
};
