#pragma once

#include <inspyre/error.h>

#include <utility>
#include <variant>

namespace inspyre {

/// A value or the Error that kept it from being made. The member names are those of
/// std::expected, which replaces this class when the project moves to C++23.
template<typename T>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {}

    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {}

    [[nodiscard]] bool has_value() const noexcept { return m_state.index() == 0; }

    explicit operator bool() const noexcept { return has_value(); }

    /// Precondition of these four: has_value().
    [[nodiscard]] const T &operator*() const & { return *std::get_if<0>(&m_state); }

    [[nodiscard]] T &operator*() & { return *std::get_if<0>(&m_state); }

    [[nodiscard]] T operator*() && { return std::move(*std::get_if<0>(&m_state)); }

    [[nodiscard]] const T *operator->() const { return std::get_if<0>(&m_state); }

    /// Precondition: !has_value().
    [[nodiscard]] const Error &error() const { return *std::get_if<1>(&m_state); }

private:
    std::variant<T, Error> m_state;
};

/// For functions that only succeed or fail: `return Success{};`.
struct Success
{
};

using Status = Result<Success>;

} // namespace inspyre
