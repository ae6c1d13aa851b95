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

tcsum_decoder *tcsum_decoder_open(const char *charset) {
  UErrorCode status = U_ZERO_ERROR;
  UConverter *converter = ucnv_open(charset, &status);
  return U_FAILURE(status) ? NULL : (tcsum_decoder *)converter;
}

long tcsum_decoder_step(tcsum_decoder *decoder, const char *bytes, long count, int is_last,
                        unsigned short *units, int *offsets, long capacity, long *consumed) {
  UErrorCode status = U_ZERO_ERROR;
  UConverter *converter = (UConverter *)decoder;
  int pending = ucnv_toUCountPending(converter, &status);
  UChar *target = (UChar *)units;
  const char *source = bytes;
  status = U_ZERO_ERROR;
  ucnv_toUnicode(converter, &target, (UChar *)units + capacity, &source, bytes + count, offsets,
                 (UBool)is_last, &status);
  *consumed = (long)(source - bytes);
  long written = (long)(target - (UChar *)units);
  // A character that the last step began has no offset of its own.
  for (long index = 0; index < written && offsets[index] < 0; index++) offsets[index] = -pending;
  return U_FAILURE(status) && status != U_BUFFER_OVERFLOW_ERROR ? -1 : written;
}

void tcsum_decoder_close(tcsum_decoder *decoder) { ucnv_close((UConverter *)decoder); }

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
