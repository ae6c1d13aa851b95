#ifndef TCSUM_TERMS_MODEL_H
#define TCSUM_TERMS_MODEL_H
#include <stddef.h>
#include <stdint.h>

/// The first byte of the trained weights, aligned to 64 bytes; valid for the life of the process.
const uint8_t *_Nonnull tcsum_model_bytes(void);
/// How many bytes of weights there are.
size_t tcsum_model_byte_count(void);

/// The same for the weights of the eight kinds of unfair terms.
const uint8_t *_Nonnull tcsum_unfair_model_bytes(void);
size_t tcsum_unfair_model_byte_count(void);

/// Asks for the memory at `place`, so that it is there when it is read.
static inline void tcsum_prefetch(const void *_Nonnull place) { __builtin_prefetch(place); }

/// Adds `count` weights, a multiple of 16, to as many sums.
static inline void tcsum_add_row(
    int32_t *_Nonnull restrict sums, const int8_t *_Nonnull restrict row, int count) {
  for (int first = 0; first < count; first += 16)
    for (int lane = first; lane < first + 16; lane++) sums[lane] += row[lane];
}
#endif
