#include "CLibXML2.h"

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/xmlversion.h>
#include <string.h>

void tcsum_html_initialize(void) { xmlInitParser(); }

// The document is UTF-8 whatever its own declaration says; no depth or size limit of the
// library's own (HUGE); nothing printed; no network.
#define TCSUM_HTML_OPTIONS                                                              \
  (HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET |   \
   HTML_PARSE_IGNORE_ENC | HTML_PARSE_COMPACT | (1 << 19))

int tcsum_html_parse(const char *bytes, int count, void *state, tcsum_start_element start,
                     tcsum_end_element end, tcsum_characters characters) {
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

void *tcsum_html_state(void *context) {
  return ((xmlParserCtxtPtr)context)->_private;
}

long tcsum_html_position(void *context) {
  xmlParserInputPtr input = ((xmlParserCtxtPtr)context)->input;
  return input == NULL ? 0 : (long)input->consumed + (long)(input->cur - input->base);
}

unsigned int tcsum_html_entity(const char *name) {
  const htmlEntityDesc *entity = htmlEntityLookup((const xmlChar *)name);
  return entity == NULL ? 0 : entity->value;
}

long tcsum_find_byte(const unsigned char *bytes, long from, long count, unsigned char byte) {
  const void *found = memchr(bytes + from, byte, (size_t)(count - from));
  return found == NULL ? count : (long)((const unsigned char *)found - bytes);
}
