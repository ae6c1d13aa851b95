#ifndef TCSUM_CSYSTEM_H
#define TCSUM_CSYSTEM_H

/// Makes a pipe whose ends (read, write) no other program inherits; 0 on success, else -1 and `errno`.
int tcsum_pipe(int *_Nonnull ends);

/// Has blocks of at least `size` bytes given back to the system whenever they are freed.
void tcsum_give_back_blocks_of(int size);

#endif
