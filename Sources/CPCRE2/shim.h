/* The system's PCRE2 in its 8-bit form. The code unit width must be set before the header is read; with it set, the
   suffixed names (pcre2_compile_8 …) and most constants import into Swift. PCRE2_UNSET is a cast macro and does not. */
#ifndef AIG_MIGRATE_CPCRE2_SHIM_H
#define AIG_MIGRATE_CPCRE2_SHIM_H
#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

static inline size_t aig_pcre2_unset(void) { return PCRE2_UNSET; }
#endif
