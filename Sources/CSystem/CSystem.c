#define _GNU_SOURCE
#include "CSystem.h"

#include <fcntl.h>
#include <malloc.h>
#include <unistd.h>

int tcsum_pipe(int *ends) { return pipe2(ends, O_CLOEXEC); }

void tcsum_give_back_blocks_of(int size) {
#ifdef __GLIBC__
  mallopt(M_MMAP_THRESHOLD, size);
#else
  (void)size;
#endif
}
