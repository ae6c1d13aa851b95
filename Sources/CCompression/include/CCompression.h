#ifndef TCSUM_COMPRESSION_H
#define TCSUM_COMPRESSION_H

// What the package needs of zlib and libzstd: bytes inflated a piece at a time. Prefix: tcsum_.

typedef struct tcsum_inflater tcsum_inflater;

enum { TCSUM_GZIP_OR_ZLIB, TCSUM_RAW_DEFLATE, TCSUM_ZSTD };

// NULL when there is no memory.
tcsum_inflater *tcsum_inflater_open(int format);

// Takes some of `count` bytes and writes at most `capacity`. Returns 0 when it goes on, 1 when a
// member (gzip) or frame (zstd) has ended, -1 when the bytes are damaged. After a member's end the
// next call begins another.
int tcsum_inflater_step(tcsum_inflater *inflater, const unsigned char *input, long count,
                        long *consumed, unsigned char *output, long capacity, long *produced);

void tcsum_inflater_close(tcsum_inflater *inflater);

#endif
