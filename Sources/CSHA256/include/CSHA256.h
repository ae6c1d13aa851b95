#ifndef TCSUM_SHA256_H
#define TCSUM_SHA256_H
#include <stddef.h>
#include <stdint.h>

// Adds `blocks` blocks of 64 bytes to a SHA-256 state (FIPS 180-4), with the processor's own
// instructions where it has them.
void tcsum_sha256_compress(uint32_t state[8], const uint8_t *bytes, size_t blocks);

#endif
