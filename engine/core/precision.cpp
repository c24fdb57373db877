#include <inspyre/backend.h>

namespace inspyre {

const char *precisionName(Precision precision)
{
    switch (precision) {
    case Precision::Fp32: return "fp32";
    case Precision::Bf16: return "bf16";
    case Precision::Fp16: return "fp16";
    }
    return "";
}

} // namespace inspyre
