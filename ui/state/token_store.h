#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace inspyre::ui {

/// The token of a service, in the desktop's keychain and in memory: never in a file or a log of
/// ours. Where there is no keychain, it is known until the program ends, and note() says so.
///
/// Threads: GUI thread only; the keychain answers later.
class TokenStore final : public QObject
{
    Q_OBJECT

public:
    /// How the keychain is asked. The real one by default; another for tests.
    class Keychain
    {
    public:
        virtual ~Keychain() = default;

        struct Answer
        {
            bool found = false; ///< also: it was written
            QString token = {};
            QString problem = {}; ///< in the keychain's words; empty if there was none
        };

        using Done = std::function<void(const Answer &)>;

        virtual void read(const QString &key, Done done) = 0;
        /// Empty deletes it.
        virtual void write(const QString &key, const QString &token, Done done) = 0;
    };

    explicit TokenStore(QObject *parent = nullptr);
    TokenStore(std::unique_ptr<Keychain> keychain, QObject *parent = nullptr);
    ~TokenStore() override;

    /// Of this service from now on: reads its token unless it is the same as before.
    void setService(const QString &url);
    /// Another token for the service; empty forgets it.
    void setToken(const QString &token);

    [[nodiscard]] const QString &token() const { return m_token; }

    /// Where the token is kept, or why not, in a sentence.
    [[nodiscard]] const QString &note() const { return m_note; }

Q_SIGNALS:
    void changed();

private:
    void tell(const QString &note);

    std::unique_ptr<Keychain> m_keychain;
    QString m_url;
    QString m_token;
    QString m_note;
    int m_asked = 0; ///< an answer to an earlier question is not heard
};

/// The desktop's keychain, as far as this program was built with QtKeychain; else one that has
/// none.
[[nodiscard]] std::unique_ptr<TokenStore::Keychain> desktopKeychain();

} // namespace inspyre::ui
