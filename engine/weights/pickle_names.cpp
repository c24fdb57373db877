#include "engine/weights/pickle_names.h"

namespace inspyre {

namespace {

struct ImportRow
{
    std::string_view module;
    std::string_view name;
    AllowedImport allowed;
};

constexpr ImportRow kImports[] = {
    {"collections", "OrderedDict", {PickleImport::OrderedDict}},
    {"torch._utils", "_rebuild_tensor_v2", {PickleImport::RebuildTensor}},
    {"torch._utils", "_rebuild_parameter", {PickleImport::RebuildParameter}},
    {"torch", "FloatStorage", {PickleImport::Storage, TensorType::F32}},
    {"torch", "HalfStorage", {PickleImport::Storage, TensorType::F16}},
    {"torch", "BFloat16Storage", {PickleImport::Storage, TensorType::BF16}},
    {"torch", "DoubleStorage", {PickleImport::Storage, TensorType::F64}},
    {"torch", "LongStorage", {PickleImport::Storage, TensorType::I64}},
    {"torch", "IntStorage", {PickleImport::Storage, TensorType::I32}},
    {"torch", "ShortStorage", {PickleImport::Storage, TensorType::I16}},
    {"torch", "CharStorage", {PickleImport::Storage, TensorType::I8}},
    {"torch", "ByteStorage", {PickleImport::Storage, TensorType::U8}},
    {"torch", "BoolStorage", {PickleImport::Storage, TensorType::Bool}},
};

struct OpcodeRow
{
    std::uint8_t code;
    const char *name;
};

/// Those of protocols 0 to 5 that the machine does not run; for messages.
constexpr OpcodeRow kForeignOpcodes[] = {
    {'0', "POP"},
    {'1', "POP_MARK"},
    {'2', "DUP"},
    {'B', "BINBYTES"},
    {'C', "SHORT_BINBYTES"},
    {'F', "FLOAT"},
    {'I', "INT"},
    {'L', "LONG"},
    {'P', "PERSID"},
    {'S', "STRING"},
    {'T', "BINSTRING"},
    {'U', "SHORT_BINSTRING"},
    {'V', "UNICODE"},
    {'d', "DICT"},
    {'g', "GET"},
    {'i', "INST"},
    {'l', "LIST"},
    {'o', "OBJ"},
    {'p', "PUT"},
    {0x81, "NEWOBJ"},
    {0x82, "EXT1"},
    {0x83, "EXT2"},
    {0x84, "EXT4"},
    {0x8B, "LONG4"},
    {0x8C, "SHORT_BINUNICODE"},
    {0x8D, "BINUNICODE8"},
    {0x8E, "BINBYTES8"},
    {0x8F, "EMPTY_SET"},
    {0x90, "ADDITEMS"},
    {0x91, "FROZENSET"},
    {0x92, "NEWOBJ_EX"},
    {0x93, "STACK_GLOBAL"},
    {0x94, "MEMOIZE"},
    {0x95, "FRAME"},
    {0x96, "BYTEARRAY8"},
    {0x97, "NEXT_BUFFER"},
    {0x98, "READONLY_BUFFER"},
};

} // namespace

std::optional<AllowedImport> allowedImport(std::string_view module, std::string_view name)
{
    for (const ImportRow &row : kImports) {
        if (row.module == module && row.name == name) {
            return row.allowed;
        }
    }
    return {};
}

std::string opcodeName(std::uint8_t opcode)
{
    for (const OpcodeRow &row : kForeignOpcodes) {
        if (row.code == opcode) {
            return row.name;
        }
    }
    constexpr char kDigits[] = "0123456789abcdef";
    return {'0', 'x', kDigits[opcode >> 4U], kDigits[opcode & 0xFU]};
}

} // namespace inspyre
