#ifndef TCSUM_LIBXML2_H
#define TCSUM_LIBXML2_H

// What the package needs of libxml2, without libxml2's own headers: those include ICU's, which declare
// the same names as the ICU inside Foundation, and a client that imports Foundation could not import
// this package. The functions also hide what differs between libxml2 versions. Prefix: tcsum_.

#include <string.h>

typedef void (*tcsum_start_element)(void *context, const unsigned char *name,
                                    const unsigned char **attributes);
typedef void (*tcsum_end_element)(void *context, const unsigned char *name);
typedef void (*tcsum_characters)(void *context, const unsigned char *bytes, int count);

// Prepares the library; to be called once, before it is used from several threads.
void tcsum_html_initialize(void);

// Parses UTF-8 HTML and calls back for elements and text. `state` comes back through
// tcsum_html_state. Returns 0, or -1 when no parser could be made.
int tcsum_html_parse(const char *bytes, int count, void *state, tcsum_start_element start,
                     tcsum_end_element end, tcsum_characters characters);

// The state given to tcsum_html_parse.
void *tcsum_html_state(void *context);

// Offset of the parser's next byte in the document.
long tcsum_html_position(void *context);

// The character that an HTML 4 entity's name stands for, or 0.
unsigned int tcsum_html_entity(const char *name);

// Offset of the first `byte` in bytes[from..<count], or count.
long tcsum_find_byte(const unsigned char *bytes, long from, long count, unsigned char byte);

#endif
