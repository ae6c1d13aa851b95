// Valgrind 3.19 writes to the mask that sigsuspend is given. libdispatch's lies in memory that cannot
// be written, and valgrind itself crashes; this hands it a copy. Loaded before libc (LD_PRELOAD).
#define _GNU_SOURCE
#include <signal.h>
#include <sys/syscall.h>
#include <unistd.h>

int sigsuspend(const sigset_t *mask) {
  sigset_t copy = *mask;
  return (int)syscall(SYS_rt_sigsuspend, &copy, (size_t)8);
}
