#include "CTermsModel.h"

_Alignas(64) static const uint8_t weights[] = {
#embed "weights.bin"
};

const uint8_t *tcsum_model_bytes(void) { return weights; }
size_t tcsum_model_byte_count(void) { return sizeof weights; }
