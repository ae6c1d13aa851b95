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

typedef struct tcsum_decoder tcsum_decoder;

// A converter from `charset` to UTF-16; NULL when the charset is not known.
tcsum_decoder *tcsum_decoder_open(const char *charset);

// Converts some more bytes. `offsets[i]` is the byte, counted from `bytes`, where unit i came from;
// negative when an earlier step began it. The arrays hold `capacity` units; `consumed` is how many
// bytes were taken. Returns the number of units, or -1 on failure.
long tcsum_decoder_step(tcsum_decoder *decoder, const char *bytes, long count, int is_last,
                        unsigned short *units, int *offsets, long capacity, long *consumed);

void tcsum_decoder_close(tcsum_decoder *decoder);

// Writes the most likely charset's name to `name`; 0 when none is found.
int tcsum_detect_charset(const char *bytes, int count, char *name, int capacity);

#endif
