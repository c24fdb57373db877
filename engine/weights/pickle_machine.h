#pragma once

#include "engine/weights/pickle.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace inspyre {

/// The machine behind runPickle(): a stack, marks and a memo, as in Python's own, but with no way
/// to do anything but make the values of a Pickle.
class PickleMachine
{
public:
    explicit PickleMachine(Bytes data)
        : m_data(data)
    {}

    Result<Pickle> run();

private:
    using Run = Status (*)(PickleMachine &);
    static constexpr std::array<Run, 256> runners();

    Status fail(const std::string &what) const;

    [[nodiscard]] std::size_t floor() const { return m_marks.empty() ? 0 : m_marks.back(); }

    /// Bounds all that is ever made, and so memory and time.
    Status count();
    Status push(PickleKind kind, std::int64_t number = 0, std::string_view text = {});
    Status pop(PickleValue &value);
    /// Takes the topmost mark away; `begin` is where its items start.
    Status popMark(std::size_t &begin);
    Status read(std::size_t size, Bytes &bytes);

    Status skip(std::size_t size);
    Status mark();
    Status pushNumber(std::size_t size, bool isSigned);
    Status pushLong();
    Status pushText();
    Status pushImport();
    Status pushList();
    Status pushDict();
    Status tupleFrom(std::size_t begin);
    Status tupleOf(std::size_t size);
    Status tupleToMark();
    Status append(std::size_t begin);
    Status appendOne();
    Status appendToMark();
    Status setItems(std::size_t begin);
    Status setOne();
    Status setToMark();
    Status put(std::size_t size);
    Status get(std::size_t size);
    Status reduce();
    Status build();
    Status makeStorage();
    Status makeTensor(const PickleValue *arguments, std::size_t size);
    bool readSizes(const PickleValue &tuple, std::vector<std::int64_t> &sizes) const;

    Bytes m_data;
    std::size_t m_at = 0;
    std::size_t m_opcodeAt = 0;
    std::size_t m_count = 0;
    std::vector<PickleValue> m_stack;
    std::vector<std::size_t> m_marks;
    std::unordered_map<std::uint32_t, PickleValue> m_memo;
    Pickle m_pickle;
};

} // namespace inspyre
