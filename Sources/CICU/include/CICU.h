#ifndef TCSUM_ICU_H
#define TCSUM_ICU_H

// What the package needs of ICU, without ICU's own headers: those declare the same names as the ICU
// inside Foundation, and a client that imports Foundation could not import this package.
//
// ICU's entry points carry the library's version in their names (ubrk_open_72); these functions give
// Swift names that stay. Prefix: tcsum_.

typedef struct tcsum_break_iterator tcsum_break_iterator;

// An iterator over the sentences of `locale`; NULL on failure.
tcsum_break_iterator *tcsum_sentences_open(const char *locale);

// Points the iterator at UTF-16 text, which must stay in place while it is used.
int tcsum_sentences_set_text(tcsum_break_iterator *iterator, const unsigned short *text, int count);

// The next sentence's end in UTF-16 units, or -1 at the end.
int tcsum_sentences_next(tcsum_break_iterator *iterator);

void tcsum_sentences_close(tcsum_break_iterator *iterator);

// Converts `bytes` to UTF-16; `offsets[i]` is the byte where unit i came from. The arrays hold
// `capacity` units. Returns the number of units, or -1 when the charset is not known.
long tcsum_decode(const char *charset, const char *bytes, long count, unsigned short *units,
                  int *offsets, long capacity);

// Writes the most likely charset's name to `name`; 0 when none is found.
int tcsum_detect_charset(const char *bytes, int count, char *name, int capacity);

#endif
