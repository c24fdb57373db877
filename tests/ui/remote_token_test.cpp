// The token of a service: in the keychain or in memory, and nowhere else.
#include "tests/ui/editor_fixture.h"
#include "ui/state/token_store.h"

#include <QHash>
#include <QSignalSpy>

using namespace inspyre;
using namespace inspyre::ui;

namespace {

/// Answers when it is told to.
class FakeKeychain final : public TokenStore::Keychain
{
public:
    struct Vault
    {
        QHash<QString, QString> tokens;
        QString problem;
        std::vector<std::function<void()>> answers; ///< that have not been given
    };

    explicit FakeKeychain(std::shared_ptr<Vault> vault)
        : m_vault(std::move(vault))
    {}

    void read(const QString &key, Done done) override
    {
        m_vault->answers.emplace_back([vault = m_vault, key, done = std::move(done)] {
            done(
                {.found = vault->tokens.contains(key),
                 .token = vault->tokens.value(key),
                 .problem = vault->problem});
        });
    }

    void write(const QString &key, const QString &token, Done done) override
    {
        m_vault->answers.emplace_back([vault = m_vault, key, token, done = std::move(done)] {
            if (vault->problem.isEmpty()) {
                vault->tokens.insert(key, token);
            }
            done({.found = vault->problem.isEmpty(), .problem = vault->problem});
        });
    }

private:
    std::shared_ptr<Vault> m_vault;
};

void answerAll(FakeKeychain::Vault &vault)
{
    for (const auto &answer : std::exchange(vault.answers, {})) {
        answer();
    }
}

} // namespace

class RemoteTokenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        test::failOnWarnings();
        m_vault = std::make_shared<FakeKeychain::Vault>();
        m_store = std::make_unique<TokenStore>(std::make_unique<FakeKeychain>(m_vault));
    }

    void keepsAndFindsAToken();
    void answersOfAnotherServiceAreNotHeard();
    void withoutAKeychainItIsKnownAndSaid();
    void anEmptyTokenForgets();
    void outlivedAnswersDoNothing();
    void theDesktopsOwnAnswers();

private:
    std::shared_ptr<FakeKeychain::Vault> m_vault;
    std::unique_ptr<TokenStore> m_store;
};

void RemoteTokenTest::keepsAndFindsAToken()
{
    const auto url = QStringLiteral("https://a.example");
    m_store->setService(url);
    answerAll(*m_vault);
    QVERIFY(m_store->token().isEmpty());
    QVERIFY(m_store->note().contains(QStringLiteral("No token")));
    m_store->setToken(QStringLiteral("secret"));
    answerAll(*m_vault);
    QCOMPARE(m_vault->tokens.value(url), QStringLiteral("secret"));
    QVERIFY(m_store->note().contains(QStringLiteral("keychain")));
    QVERIFY(!m_store->note().contains(QStringLiteral("secret")));
    TokenStore later(std::make_unique<FakeKeychain>(m_vault));
    later.setService(url);
    answerAll(*m_vault);
    QCOMPARE(later.token(), QStringLiteral("secret"));
}

void RemoteTokenTest::answersOfAnotherServiceAreNotHeard()
{
    m_vault->tokens.insert(QStringLiteral("https://a.example"), QStringLiteral("of a"));
    m_store->setService(QStringLiteral("https://a.example"));
    m_store->setService(QStringLiteral("https://b.example"));
    answerAll(*m_vault);
    QVERIFY(m_store->token().isEmpty());
}

void RemoteTokenTest::withoutAKeychainItIsKnownAndSaid()
{
    m_vault->problem = QStringLiteral("no secret service");
    m_store->setService(QStringLiteral("https://a.example"));
    answerAll(*m_vault);
    QVERIFY(m_store->note().contains(QStringLiteral("No keychain")));
    m_store->setToken(QStringLiteral("secret"));
    answerAll(*m_vault);
    QCOMPARE(m_store->token(), QStringLiteral("secret"));
    QVERIFY(m_store->note().contains(QStringLiteral("never written to a file")));
}

void RemoteTokenTest::anEmptyTokenForgets()
{
    m_store->setService(QStringLiteral("https://a.example"));
    m_store->setToken(QStringLiteral("secret"));
    m_store->setToken({});
    answerAll(*m_vault);
    QVERIFY(m_vault->tokens.value(QStringLiteral("https://a.example")).isEmpty());
    QVERIFY(m_store->note().contains(QStringLiteral("No token")));
}

void RemoteTokenTest::outlivedAnswersDoNothing()
{
    m_store->setService(QStringLiteral("https://a.example"));
    m_store.reset();
    answerAll(*m_vault);
}

/// Whatever runs here: it answers, and never with a token that nobody gave.
void RemoteTokenTest::theDesktopsOwnAnswers()
{
    TokenStore store;
    store.setService(QStringLiteral("https://nobody.example"));
    QTRY_VERIFY(!store.note().contains(QStringLiteral("Asking")));
    QVERIFY(store.token().isEmpty());
}

QTEST_MAIN(RemoteTokenTest)
#include "remote_token_test.moc"
