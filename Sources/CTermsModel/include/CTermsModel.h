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
#endif
