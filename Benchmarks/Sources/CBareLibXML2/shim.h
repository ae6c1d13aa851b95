#ifndef TCSUM_BARE_LIBXML2_H
#define TCSUM_BARE_LIBXML2_H
#include <libxml/HTMLparser.h>
#include <time.h>

/// Parses a page into libxml2's tree and frees it: the yardstick of every speed figure.
static inline void tcsum_bare_parse(const char *_Nonnull bytes, int count) {
  xmlDocPtr page = htmlReadMemory(bytes, count, 0, "UTF-8",
      HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET);
  if (page) xmlFreeDoc(page);
}

/// CPU time of this process so far, in seconds.
static inline double tcsum_cpu_seconds(void) {
  struct timespec t;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
  return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}
#endif
