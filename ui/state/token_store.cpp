#include "ui/state/token_store.h"

#include <QPointer>

#include <utility>

namespace inspyre::ui {

TokenStore::TokenStore(QObject *parent)
    : TokenStore(desktopKeychain(), parent)
{}

TokenStore::TokenStore(std::unique_ptr<Keychain> keychain, QObject *parent)
    : QObject(parent)
    , m_keychain(std::move(keychain))
{}

TokenStore::~TokenStore() = default;

void TokenStore::setService(const QString &url)
{
    if (url == m_url) {
        return;
    }
    m_url = url;
    m_token.clear();
    const int asked = ++m_asked;
    if (url.isEmpty()) {
        tell({});
        return;
    }
    tell(tr("Asking the keychain…"));
    m_keychain->read(url, [self = QPointer(this), asked](const Keychain::Answer &answer) {
        if (self == nullptr || self->m_asked != asked) {
            return;
        }
        self->m_token = answer.token;
        if (answer.found) {
            self->tell(tr("The token is in the desktop's keychain."));
        } else {
            self->tell(
                answer.problem.isEmpty()
                    ? tr("No token is kept for this address.")
                    : tr("No keychain can be used: a token is known until the program is closed, "
                         "and never written to a file."));
        }
    });
}

void TokenStore::setToken(const QString &token)
{
    if (token == m_token || m_url.isEmpty()) {
        return;
    }
    m_token = token;
    const int asked = ++m_asked;
    tell(tr("Asking the keychain…"));
    m_keychain->write(m_url, token, [self = QPointer(this), asked](const Keychain::Answer &answer) {
        if (self == nullptr || self->m_asked != asked) {
            return;
        }
        if (self->m_token.isEmpty()) {
            self->tell(tr("No token is kept for this address."));
        } else if (answer.found) {
            self->tell(tr("The token is in the desktop's keychain."));
        } else {
            self->tell(tr("No keychain can be used: the token is known until the program is "
                          "closed, and never written to a file."));
        }
    });
}

void TokenStore::tell(const QString &note)
{
    m_note = note;
    Q_EMIT changed();
}

} // namespace inspyre::ui
