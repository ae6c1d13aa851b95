#include "CTermsModel.h"

_Alignas(64) static const uint8_t weights[] = {
#embed "weights.bin"
};

_Alignas(64) static const uint8_t unfair_weights[] = {
#embed "unfair.bin"
};

const uint8_t *tcsum_model_bytes(void) { return weights; }
size_t tcsum_model_byte_count(void) { return sizeof weights; }

const uint8_t *tcsum_unfair_model_bytes(void) { return unfair_weights; }
size_t tcsum_unfair_model_byte_count(void) { return sizeof unfair_weights; }
