#ifndef TCSUM_LIBXML2_SHIM_H
#define TCSUM_LIBXML2_SHIM_H
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/xmlversion.h>
#endif
