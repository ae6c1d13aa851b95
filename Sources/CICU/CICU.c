#include "CICU.h"

#include <unicode/ubrk.h>
#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>
#include <unicode/ustring.h>
#include <string.h>

tcsum_break_iterator *tcsum_sentences_open(const char *locale) {
  UErrorCode status = U_ZERO_ERROR;
  UBreakIterator *iterator = ubrk_open(UBRK_SENTENCE, locale, NULL, 0, &status);
  return U_FAILURE(status) ? NULL : (tcsum_break_iterator *)iterator;
}

int tcsum_sentences_set_text(tcsum_break_iterator *iterator,
                             const unsigned short *text, int count) {
  UErrorCode status = U_ZERO_ERROR;
  ubrk_setText((UBreakIterator *)iterator, (const UChar *)text, count, &status);
  return U_SUCCESS(status);
}

int tcsum_sentences_next(tcsum_break_iterator *iterator) {
  return ubrk_next((UBreakIterator *)iterator);
}

void tcsum_sentences_close(tcsum_break_iterator *iterator) {
  ubrk_close((UBreakIterator *)iterator);
}

long tcsum_decode(const char *charset, const char *bytes, long count,
                  unsigned short *units, int *offsets, long capacity) {
  UErrorCode status = U_ZERO_ERROR;
  UConverter *converter = ucnv_open(charset, &status);
  if (U_FAILURE(status)) return -1;
  UChar *target = (UChar *)units;
  const char *source = bytes;
  ucnv_toUnicode(converter, &target, (UChar *)units + capacity, &source, bytes + count, offsets,
                 1, &status);
  ucnv_close(converter);
  return U_FAILURE(status) ? -1 : (long)(target - (UChar *)units);
}

int tcsum_detect_charset(const char *bytes, int count, char *name, int capacity) {
  UErrorCode status = U_ZERO_ERROR;
  UCharsetDetector *detector = ucsdet_open(&status);
  if (U_FAILURE(status)) return 0;
  ucsdet_setText(detector, bytes, count, &status);
  const UCharsetMatch *match = ucsdet_detect(detector, &status);
  int found = 0;
  if (U_SUCCESS(status) && match != NULL) {
    const char *charset = ucsdet_getName(match, &status);
    if (U_SUCCESS(status) && charset != NULL && (int)strlen(charset) < capacity) {
      strcpy(name, charset);
      found = 1;
    }
  }
  ucsdet_close(detector);
  return found;
}
