#ifndef TCSUM_LIBXML2_SHIM_H
#define TCSUM_LIBXML2_SHIM_H
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/xmlversion.h>
#include <string.h>

// Wrappers that hide what differs between libxml2 versions, so that Swift never
// touches a parser context's fields. Prefix: tcsum_.

typedef void (*tcsum_start_element)(void *context, const unsigned char *name,
                                    const unsigned char **attributes);
typedef void (*tcsum_end_element)(void *context, const unsigned char *name);
typedef void (*tcsum_characters)(void *context, const unsigned char *bytes, int count);

// The document is UTF-8 whatever its own declaration says; no depth or size limit of the
// library's own (HUGE); nothing printed; no network.
#define TCSUM_HTML_OPTIONS                                                              \
  (HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET |   \
   HTML_PARSE_IGNORE_ENC | HTML_PARSE_COMPACT | (1 << 19))

// Parses UTF-8 HTML and calls back for elements and text. `state` comes back through
// tcsum_html_state. Returns 0, or -1 when no parser could be made.
static inline int tcsum_html_parse(const char *bytes, int count, void *state,
                                   tcsum_start_element start, tcsum_end_element end,
                                   tcsum_characters characters) {
  xmlSAXHandler handler;
  memset(&handler, 0, sizeof handler);
  handler.startElement = start;
  handler.endElement = end;
  handler.characters = characters;
  handler.ignorableWhitespace = characters;
  handler.cdataBlock = characters;
  handler.initialized = 1;
#if LIBXML_VERSION >= 21100
  htmlParserCtxtPtr context = htmlNewSAXParserCtxt(&handler, NULL);
  if (context == NULL) return -1;
#else
  htmlParserCtxtPtr context = htmlNewParserCtxt();
  if (context == NULL) return -1;
  *context->sax = handler;
#endif
  context->userData = context;
  context->_private = state;
  xmlDocPtr document =
      htmlCtxtReadMemory(context, bytes, count, NULL, "UTF-8", TCSUM_HTML_OPTIONS);
  if (document != NULL) xmlFreeDoc(document);
  htmlFreeParserCtxt(context);
  return 0;
}

// The state given to tcsum_html_parse.
static inline void *tcsum_html_state(void *context) {
  return ((xmlParserCtxtPtr)context)->_private;
}

// Offset of the parser's next byte in the document.
static inline long tcsum_html_position(void *context) {
  xmlParserInputPtr input = ((xmlParserCtxtPtr)context)->input;
  return input == NULL ? 0 : (long)input->consumed + (long)(input->cur - input->base);
}

// The character that an HTML 4 entity's name stands for, or 0.
static inline unsigned int tcsum_html_entity(const char *name) {
  const htmlEntityDesc *entity = htmlEntityLookup((const xmlChar *)name);
  return entity == NULL ? 0 : entity->value;
}

// Offset of the first `byte` in bytes[from..<count], or count.
static inline long tcsum_find_byte(const unsigned char *bytes, long from, long count,
                                   unsigned char byte) {
  const void *found = memchr(bytes + from, byte, (size_t)(count - from));
  return found == NULL ? count : (long)((const unsigned char *)found - bytes);
}

#endif
