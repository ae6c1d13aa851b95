#ifndef TCSUM_ICU_SHIM_H
#define TCSUM_ICU_SHIM_H
#include <unicode/ubrk.h>
#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>
#include <unicode/ustring.h>
#include <string.h>

// ICU's entry points carry the library's version in their names (ubrk_open_72); these wrappers
// give Swift names that stay. Prefix: tcsum_.

typedef struct UBreakIterator tcsum_break_iterator;

// An iterator over the sentences of `locale`; NULL on failure.
static inline tcsum_break_iterator *tcsum_sentences_open(const char *locale) {
  UErrorCode status = U_ZERO_ERROR;
  UBreakIterator *iterator = ubrk_open(UBRK_SENTENCE, locale, NULL, 0, &status);
  return U_FAILURE(status) ? NULL : iterator;
}

// Points the iterator at UTF-16 text, which must stay in place while it is used.
static inline int tcsum_sentences_set_text(tcsum_break_iterator *iterator,
                                           const unsigned short *text, int count) {
  UErrorCode status = U_ZERO_ERROR;
  ubrk_setText(iterator, (const UChar *)text, count, &status);
  return U_SUCCESS(status);
}

// The next sentence's end in UTF-16 units, or -1 at the end.
static inline int tcsum_sentences_next(tcsum_break_iterator *iterator) {
  return ubrk_next(iterator);
}

static inline void tcsum_sentences_close(tcsum_break_iterator *iterator) {
  ubrk_close(iterator);
}

// Converts `bytes` to UTF-16; `offsets[i]` is the byte where unit i came from. The arrays hold
// `capacity` units. Returns the number of units, or -1 when the charset is not known.
static inline long tcsum_decode(const char *charset, const char *bytes, long count,
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

// Writes the most likely charset's name to `name`; 0 when none is found.
static inline int tcsum_detect_charset(const char *bytes, int count, char *name, int capacity) {
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

#endif
