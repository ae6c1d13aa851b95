#include "CCompression.h"

#include <stdlib.h>
#include <zlib.h>
#include <zstd.h>

struct tcsum_inflater {
  z_stream deflate;
  ZSTD_DStream *zstd;
  int has_ended;
};

tcsum_inflater *tcsum_inflater_open(int format) {
  tcsum_inflater *inflater = calloc(1, sizeof *inflater);
  if (!inflater) return NULL;
  int is_open;
  if (format == TCSUM_ZSTD) {
    inflater->zstd = ZSTD_createDStream();
    is_open = inflater->zstd != NULL;
  } else {
    // 15 bits of window; + 32 tells gzip and zlib headers apart, a minus sign means none.
    is_open = inflateInit2(&inflater->deflate, format == TCSUM_RAW_DEFLATE ? -15 : 15 + 32) == Z_OK;
  }
  if (is_open) return inflater;
  free(inflater);
  return NULL;
}

int tcsum_inflater_step(tcsum_inflater *inflater, const unsigned char *input, long count,
                        long *consumed, unsigned char *output, long capacity, long *produced) {
  if (inflater->zstd) {
    ZSTD_inBuffer in = {input, (size_t)count, 0};
    ZSTD_outBuffer out = {output, (size_t)capacity, 0};
    size_t status = ZSTD_decompressStream(inflater->zstd, &out, &in);
    *consumed = (long)in.pos;
    *produced = (long)out.pos;
    return ZSTD_isError(status) ? -1 : status == 0;
  }
  z_stream *stream = &inflater->deflate;
  if (inflater->has_ended) {
    inflateReset(stream);
    inflater->has_ended = 0;
  }
  stream->next_in = (unsigned char *)input;
  stream->avail_in = (unsigned)count;
  stream->next_out = output;
  stream->avail_out = (unsigned)capacity;
  int status = inflate(stream, Z_NO_FLUSH);
  *consumed = count - (long)stream->avail_in;
  *produced = capacity - (long)stream->avail_out;
  if (status == Z_STREAM_END) inflater->has_ended = 1;
  return status == Z_STREAM_END ? 1 : status == Z_OK || status == Z_BUF_ERROR ? 0 : -1;
}

void tcsum_inflater_close(tcsum_inflater *inflater) {
  if (inflater->zstd) {
    ZSTD_freeDStream(inflater->zstd);
  } else {
    inflateEnd(&inflater->deflate);
  }
  free(inflater);
}
