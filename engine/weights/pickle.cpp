#include "engine/weights/pickle.h"

#include "engine/weights/pickle_machine.h"
#include "engine/weights/pickle_names.h"

#include <utility>

namespace inspyre {

namespace {

constexpr std::size_t kMaxBytes = std::size_t{16} << 20; ///< 60 times what SwinB needs
constexpr std::size_t kMaxValues = std::size_t{1} << 20; ///< 15 times
constexpr std::uint8_t kStop = '.';

} // namespace

constexpr std::array<PickleMachine::Run, 256> PickleMachine::runners()
{
    std::array<Run, 256> table = {};
    table[0x80] = [](PickleMachine &m) { return m.skip(1); }; // PROTO
    table['('] = [](PickleMachine &m) { return m.mark(); };
    table['N'] = [](PickleMachine &m) { return m.push(PickleKind::None); };
    table[0x88] = [](PickleMachine &m) { return m.push(PickleKind::Bool, 1); };
    table[0x89] = [](PickleMachine &m) { return m.push(PickleKind::Bool, 0); };
    table['J'] = [](PickleMachine &m) { return m.pushNumber(4, true); };
    table['K'] = [](PickleMachine &m) { return m.pushNumber(1, false); };
    table['M'] = [](PickleMachine &m) { return m.pushNumber(2, false); };
    table[0x8A] = [](PickleMachine &m) { return m.pushLong(); };
    // BINFLOAT: a wrapper's learning rate or score
    table['G'] = [](PickleMachine &m) {
        auto skipped = m.skip(8);
        return skipped ? m.push(PickleKind::Float) : skipped;
    };
    table['X'] = [](PickleMachine &m) { return m.pushText(); };
    table['c'] = [](PickleMachine &m) { return m.pushImport(); };
    table[')'] = [](PickleMachine &m) { return m.tupleOf(0); };
    table[0x85] = [](PickleMachine &m) { return m.tupleOf(1); };
    table[0x86] = [](PickleMachine &m) { return m.tupleOf(2); };
    table[0x87] = [](PickleMachine &m) { return m.tupleOf(3); };
    table['t'] = [](PickleMachine &m) { return m.tupleToMark(); };
    table[']'] = [](PickleMachine &m) { return m.pushList(); };
    table['a'] = [](PickleMachine &m) { return m.appendOne(); };
    table['e'] = [](PickleMachine &m) { return m.appendToMark(); };
    table['}'] = [](PickleMachine &m) { return m.pushDict(); };
    table['s'] = [](PickleMachine &m) { return m.setOne(); };
    table['u'] = [](PickleMachine &m) { return m.setToMark(); };
    table['q'] = [](PickleMachine &m) { return m.put(1); };
    table['r'] = [](PickleMachine &m) { return m.put(4); };
    table['h'] = [](PickleMachine &m) { return m.get(1); };
    table['j'] = [](PickleMachine &m) { return m.get(4); };
    table['R'] = [](PickleMachine &m) { return m.reduce(); };
    table['b'] = [](PickleMachine &m) { return m.build(); };
    table['Q'] = [](PickleMachine &m) { return m.makeStorage(); };
    return table;
}

Result<Pickle> PickleMachine::run()
{
    static constexpr std::array<Run, 256> kRunners = runners();
    while (m_at < m_data.size() && m_at < kMaxBytes) {
        m_opcodeAt = m_at++;
        const auto opcode = std::to_integer<std::uint8_t>(m_data[m_opcodeAt]);
        if (opcode == kStop) {
            if (auto popped = pop(m_pickle.top); !popped) {
                return popped.error();
            }
            m_pickle.bytes = m_at;
            return std::move(m_pickle);
        }
        const Run runner = kRunners[opcode];
        if (runner == nullptr) {
            return fail(
                       "opcode " + opcodeName(opcode) +
                       " is not on the list of those that weights need, so the file is refused")
                .error();
        }
        if (auto done = runner(*this); !done) {
            return done.error();
        }
    }
    m_opcodeAt = m_at;
    return fail(m_at < m_data.size() ? "longer than any list of weights" : "ends too early")
        .error();
}

Status PickleMachine::fail(const std::string &what) const
{
    return badModel("data.pkl, byte " + std::to_string(m_opcodeAt) + ": " + what);
}

Status PickleMachine::count()
{
    if (++m_count > kMaxValues) {
        return fail("more values than any list of weights has");
    }
    return Success{};
}

Status PickleMachine::push(PickleKind kind, std::int64_t number, std::string_view text)
{
    m_stack.push_back({kind, number, text});
    return count();
}

Status PickleMachine::pop(PickleValue &value)
{
    if (m_stack.size() <= floor()) {
        return fail("nothing to work on");
    }
    value = m_stack.back();
    m_stack.pop_back();
    return Success{};
}

Status PickleMachine::popMark(std::size_t &begin)
{
    if (m_marks.empty()) {
        return fail("no mark to go back to");
    }
    begin = m_marks.back();
    m_marks.pop_back();
    return Success{};
}

Status PickleMachine::read(std::size_t size, Bytes &bytes)
{
    if (!fits(m_at, size, m_data.size())) {
        return fail("ends too early");
    }
    bytes = m_data.subspan(m_at, size);
    m_at += size;
    return Success{};
}

Status PickleMachine::skip(std::size_t size)
{
    Bytes ignored;
    return read(size, ignored);
}

Status PickleMachine::mark()
{
    m_marks.push_back(m_stack.size());
    return count();
}

Status PickleMachine::pushNumber(std::size_t size, bool isSigned)
{
    Bytes bytes;
    if (auto done = read(size, bytes); !done) {
        return done;
    }
    std::uint64_t number = 0;
    for (std::size_t i = 0; i < size; ++i) {
        number |= std::to_integer<std::uint64_t>(bytes[i]) << (8U * i);
    }
    if (isSigned && size != 0 && size < 8 && (number >> (8U * size - 1U)) != 0) {
        number |= ~std::uint64_t{0} << (8U * size);
    }
    return push(PickleKind::Int, static_cast<std::int64_t>(number));
}

Status PickleMachine::pushLong()
{
    Bytes size;
    if (auto done = read(1, size); !done) {
        return done;
    }
    const auto bytes = std::to_integer<std::size_t>(size[0]);
    return bytes <= 8 ? pushNumber(bytes, true) : fail("a number of more than 64 bits");
}

Status PickleMachine::pushText()
{
    Bytes size;
    if (auto done = read(4, size); !done) {
        return done;
    }
    Bytes text;
    if (auto done = read(numberAt<std::uint32_t>(size, 0), text); !done) {
        return done;
    }
    return push(PickleKind::Text, 0, textOf(text));
}

Status PickleMachine::pushList()
{
    m_pickle.lists.emplace_back();
    return push(PickleKind::List, static_cast<std::int64_t>(m_pickle.lists.size() - 1));
}

Status PickleMachine::pushDict()
{
    m_pickle.dicts.emplace_back();
    return push(PickleKind::Dict, static_cast<std::int64_t>(m_pickle.dicts.size() - 1));
}

Status PickleMachine::tupleFrom(std::size_t begin)
{
    Pickle::Values &items = m_pickle.tupleItems;
    const auto first = m_stack.begin() + static_cast<std::ptrdiff_t>(begin);
    m_pickle.tuples.emplace_back(items.size(), m_stack.size() - begin);
    items.insert(items.end(), first, m_stack.end());
    m_stack.erase(first, m_stack.end());
    return push(PickleKind::Tuple, static_cast<std::int64_t>(m_pickle.tuples.size() - 1));
}

Status PickleMachine::tupleOf(std::size_t size)
{
    if (m_stack.size() - floor() < size) {
        return fail("nothing to work on");
    }
    return tupleFrom(m_stack.size() - size);
}

Status PickleMachine::tupleToMark()
{
    std::size_t begin = 0;
    auto found = popMark(begin);
    return found ? tupleFrom(begin) : found;
}

Status PickleMachine::append(std::size_t begin)
{
    if (begin <= floor() || m_stack[begin - 1].kind != PickleKind::List) {
        return fail("no list to add to");
    }
    auto &list = m_pickle.lists[static_cast<std::size_t>(m_stack[begin - 1].number)];
    const auto first = m_stack.begin() + static_cast<std::ptrdiff_t>(begin);
    list.insert(list.end(), first, m_stack.end());
    m_stack.erase(first, m_stack.end());
    return Success{};
}

Status PickleMachine::appendOne()
{
    return m_stack.empty() ? fail("nothing to work on") : append(m_stack.size() - 1);
}

Status PickleMachine::appendToMark()
{
    std::size_t begin = 0;
    auto found = popMark(begin);
    return found ? append(begin) : found;
}

Status PickleMachine::setItems(std::size_t begin)
{
    if (begin <= floor() || m_stack[begin - 1].kind != PickleKind::Dict ||
        (m_stack.size() - begin) % 2 != 0) {
        return fail("no dict to add to");
    }
    auto &dict = m_pickle.dicts[static_cast<std::size_t>(m_stack[begin - 1].number)];
    for (std::size_t i = begin; i < m_stack.size(); i += 2) {
        dict.emplace_back(m_stack[i], m_stack[i + 1]);
    }
    m_stack.resize(begin);
    return Success{};
}

Status PickleMachine::setOne()
{
    return m_stack.size() < 2 ? fail("nothing to work on") : setItems(m_stack.size() - 2);
}

Status PickleMachine::setToMark()
{
    std::size_t begin = 0;
    auto found = popMark(begin);
    return found ? setItems(begin) : found;
}

Status PickleMachine::put(std::size_t size)
{
    Bytes index;
    if (auto done = read(size, index); !done) {
        return done;
    }
    if (m_stack.size() <= floor()) {
        return fail("nothing to work on");
    }
    const auto key =
        size == 1 ? numberAt<std::uint8_t>(index, 0) : numberAt<std::uint32_t>(index, 0);
    if (key >= kMaxValues) {
        return fail("memo number " + std::to_string(key) + " is out of range");
    }
    m_memo[key] = m_stack.back();
    return count();
}

Status PickleMachine::get(std::size_t size)
{
    Bytes index;
    if (auto done = read(size, index); !done) {
        return done;
    }
    const auto key =
        size == 1 ? numberAt<std::uint8_t>(index, 0) : numberAt<std::uint32_t>(index, 0);
    const auto found = m_memo.find(key);
    if (found == m_memo.end()) {
        return fail("memo number " + std::to_string(key) + " was never set");
    }
    const PickleValue value = found->second;
    return push(value.kind, value.number, value.text);
}

Result<Pickle> runPickle(Bytes data)
{
    return PickleMachine(data).run();
}

} // namespace inspyre
