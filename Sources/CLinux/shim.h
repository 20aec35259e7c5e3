#pragma once

// The C library declares this only for _GNU_SOURCE, which Swift does not set.
// See rename(2); the numbers are those of <linux/fs.h>.
extern int renameat2(int, const char *, int, const char *, unsigned int);

// Fail where the new name is taken.
static const unsigned int rename_no_replace = 1;
// Let the two names change places in one step.
static const unsigned int rename_exchange = 2;
