#ifndef TCSUM_ICU_SHIM_H
#define TCSUM_ICU_SHIM_H
#include <unicode/ubrk.h>
#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>
#include <unicode/utext.h>
#endif
