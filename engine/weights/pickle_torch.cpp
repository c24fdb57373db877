// What a pickle of weights says about tensors: imports, REDUCE, BUILD and persistent ids.
#include "engine/weights/pickle_machine.h"
#include "engine/weights/pickle_names.h"

#include <algorithm>
#include <utility>

namespace inspyre {

namespace {

constexpr std::size_t kMaxAxes = 8;

} // namespace

Status PickleMachine::pushImport()
{
    constexpr std::size_t kMaxName = 512;
    const std::string_view rest =
        textOf(m_data.subspan(m_at, std::min(kMaxName, m_data.size() - m_at)));
    const std::size_t first = rest.find('\n');
    const std::size_t second = first == std::string_view::npos ? first : rest.find('\n', first + 1);
    if (second == std::string_view::npos) {
        return fail("an import without an end");
    }
    const std::string_view module = rest.substr(0, first);
    const std::string_view name = rest.substr(first + 1, second - first - 1);
    const auto allowed = allowedImport(module, name);
    if (!allowed) {
        return fail(
            "import of " + printable(module) + "." + printable(name) +
            " is not on the list of those that weights need, so the file is refused");
    }
    m_at += second + 1;
    // The type of a storage travels beside the import.
    const auto number =
        static_cast<std::int64_t>(allowed->import) * 256 + static_cast<std::int64_t>(allowed->type);
    return push(PickleKind::Import, number);
}

Status PickleMachine::reduce()
{
    PickleValue arguments;
    PickleValue import;
    if (auto done = pop(arguments); !done) {
        return done;
    }
    if (auto done = pop(import); !done) {
        return done;
    }
    if (arguments.kind != PickleKind::Tuple || import.kind != PickleKind::Import) {
        return fail("REDUCE of something that is no allowed import");
    }
    const auto [begin, size] = m_pickle.tuples[static_cast<std::size_t>(arguments.number)];
    const PickleValue *const items = m_pickle.tupleItems.data() + begin;
    switch (static_cast<PickleImport>(import.number / 256)) {
    case PickleImport::OrderedDict: return size == 0 ? pushDict() : fail("a dict of another kind");
    case PickleImport::RebuildTensor: return makeTensor(items, size);
    case PickleImport::RebuildParameter:
        if (size != 3 || items[0].kind != PickleKind::Tensor) {
            return fail("a parameter without a tensor");
        }
        return push(PickleKind::Tensor, items[0].number);
    case PickleImport::Storage: break;
    }
    return fail("a storage cannot be called");
}

Status PickleMachine::build()
{
    PickleValue state;
    if (auto done = pop(state); !done) {
        return done;
    }
    // An OrderedDict's attributes: {'_metadata': versions of the modules}, of no use here.
    if (m_stack.size() <= floor() || m_stack.back().kind != PickleKind::Dict) {
        return fail("BUILD of something that is no dict");
    }
    return Success{};
}

Status PickleMachine::makeStorage()
{
    PickleValue id;
    if (auto done = pop(id); !done) {
        return done;
    }
    const char *const kWrong = "a storage that is described in an unknown way";
    if (id.kind != PickleKind::Tuple) {
        return fail(kWrong);
    }
    const auto [begin, size] = m_pickle.tuples[static_cast<std::size_t>(id.number)];
    const PickleValue *const items = m_pickle.tupleItems.data() + begin;
    if (size < 5 || items[0].kind != PickleKind::Text || items[0].text != "storage" ||
        items[1].kind != PickleKind::Import ||
        static_cast<PickleImport>(items[1].number / 256) != PickleImport::Storage ||
        items[2].kind != PickleKind::Text || items[4].kind != PickleKind::Int ||
        items[4].number < 0) {
        return fail(kWrong);
    }
    m_pickle.storages.push_back(
        {.type = static_cast<TensorType>(items[1].number % 256),
         .key = items[2].text,
         .elements = static_cast<std::uint64_t>(items[4].number)});
    return push(PickleKind::Storage, static_cast<std::int64_t>(m_pickle.storages.size() - 1));
}

bool PickleMachine::readSizes(const PickleValue &tuple, std::vector<std::int64_t> &sizes) const
{
    if (tuple.kind != PickleKind::Tuple) {
        return false;
    }
    const auto [begin, size] = m_pickle.tuples[static_cast<std::size_t>(tuple.number)];
    if (size > kMaxAxes) {
        return false;
    }
    for (std::size_t i = begin; i < begin + size; ++i) {
        const PickleValue &item = m_pickle.tupleItems[i];
        if (item.kind != PickleKind::Int || item.number < 0) {
            return false;
        }
        sizes.push_back(item.number);
    }
    return true;
}

Status PickleMachine::makeTensor(const PickleValue *arguments, std::size_t size)
{
    PickleTensor tensor;
    if (size < 6 || arguments[0].kind != PickleKind::Storage ||
        arguments[1].kind != PickleKind::Int || arguments[1].number < 0 ||
        !readSizes(arguments[2], tensor.shape) || !readSizes(arguments[3], tensor.strides) ||
        tensor.shape.size() != tensor.strides.size()) {
        return fail("a tensor with an impossible offset, shape or stride");
    }
    tensor.storage = static_cast<std::size_t>(arguments[0].number);
    tensor.offset = static_cast<std::uint64_t>(arguments[1].number);
    m_pickle.tensors.push_back(std::move(tensor));
    return push(PickleKind::Tensor, static_cast<std::int64_t>(m_pickle.tensors.size() - 1));
}

} // namespace inspyre
