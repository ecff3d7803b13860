using System.Runtime.CompilerServices;

// Walkers keep frames of cues and phrases in local variables, hundreds of bytes of them; to clear these at each call, as the compiler asks for
// by default, took more time than some of the calls. The language makes sure that no variable is read before it is set; what is taken from the
// stack with stackalloc is filled before it is read.
[module: SkipLocalsInit]

namespace QuoteAttribution.Memory;
