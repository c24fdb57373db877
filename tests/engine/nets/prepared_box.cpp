#include "prepared_box.h"

#include "engine/nets/prepared_store.h"
#include "engine/torch/torch.h"

#include <algorithm>
#include <functional>
#include <sstream>
#include <utility>

namespace inspyre::test {

namespace {

std::string textOf(const at::Tensor &tensor)
{
    if (!tensor.defined()) {
        return "none";
    }
    std::ostringstream text;
    text << tensor.scalar_type() << ' ' << tensor.sizes() << " by " << tensor.strides() << ':';
    const auto values = tensor.to(at::kFloat).contiguous();
    for (std::int64_t i = 0; i < values.numel(); ++i) {
        text << ' ' << values.const_data_ptr<float>()[i];
    }
    return text.str();
}

at::Tensor numbers(float first, std::int64_t rows, std::int64_t columns)
{
    const auto count = static_cast<float>(rows * columns);
    return at::arange(first, first + count, at::kFloat).view({rows, columns});
}

PreparedStore::Made several(float first)
{
    return {
        numbers(first, 2, 3),
        at::Tensor(),
        numbers(first, 3, 2).to(at::kBFloat16).t(),
        numbers(first, 2, 4).slice(1, 0, 4, 2)};
}

Taken taken(
    PreparedStore &store,
    std::string_view name,
    const std::set<const void *> &borrowed,
    const std::function<PreparedStore::Made()> &make)
{
    Taken result;
    const auto tensors = store.take(name, borrowed, [&] {
        result.made = true;
        return make();
    });
    std::ranges::transform(tensors, std::back_inserter(result.tensors), textOf);
    return result;
}

} // namespace

PreparedBox::PreparedBox(std::shared_ptr<const PreparedFile> file)
    : m_store(std::make_unique<PreparedStore>(std::move(file)))
{}

PreparedBox::~PreparedBox() = default;

Taken PreparedBox::take(std::string_view name, float first)
{
    return taken(*m_store, name, m_borrowed, [first] { return several(first); });
}

Taken PreparedBox::takeView(std::string_view name)
{
    return taken(*m_store, name, m_borrowed, [this] {
        return PreparedStore::Made{at::from_blob(m_checkpoint.data(), {2, 2}, at::kFloat)};
    });
}

bool PreparedBox::fromFile() const
{
    return m_store->fromFile();
}

bool PreparedBox::damaged() const
{
    return m_store->damaged();
}

PreparedTensors PreparedBox::contents() const
{
    return m_store->contents();
}

void PreparedBox::clear()
{
    m_store->clear();
}

} // namespace inspyre::test
