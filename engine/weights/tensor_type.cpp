#include <inspyre/checkpoint.h>

namespace inspyre {

std::size_t bytesPerElement(TensorType type)
{
    switch (type) {
    case TensorType::F64:
    case TensorType::I64: return 8;
    case TensorType::F32:
    case TensorType::I32: return 4;
    case TensorType::F16:
    case TensorType::BF16:
    case TensorType::I16: return 2;
    case TensorType::I8:
    case TensorType::U8:
    case TensorType::Bool: return 1;
    }
    return 1;
}

const char *tensorTypeName(TensorType type)
{
    switch (type) {
    case TensorType::F32: return "float32";
    case TensorType::F16: return "float16";
    case TensorType::BF16: return "bfloat16";
    case TensorType::F64: return "float64";
    case TensorType::I64: return "int64";
    case TensorType::I32: return "int32";
    case TensorType::I16: return "int16";
    case TensorType::I8: return "int8";
    case TensorType::U8: return "uint8";
    case TensorType::Bool: return "bool";
    }
    return "float32";
}

std::int64_t TensorView::elements() const
{
    std::int64_t count = 1;
    for (const std::int64_t size : shape) {
        count *= size;
    }
    return count;
}

} // namespace inspyre
