#include "ui/state/token_store.h"

#include <QTimer>

#if INSPYRE_KEYCHAIN
#include <qt6keychain/keychain.h>
#endif

#include <utility>

namespace inspyre::ui {

namespace {

using Keychain = TokenStore::Keychain;

#if INSPYRE_KEYCHAIN

constexpr auto kService = "inspyre";

class DesktopKeychain final : public Keychain
{
public:
    void read(const QString &key, Done done) override
    {
        auto *job = new QKeychain::ReadPasswordJob(QLatin1String(kService));
        start(job, key, [job, done = std::move(done)] {
            done(
                {.found = job->error() == QKeychain::NoError,
                 .token = job->textData(),
                 .problem = problemOf(*job)});
        });
    }

    void write(const QString &key, const QString &token, Done done) override
    {
        const auto finish = [done = std::move(done)](const QKeychain::Job &job) {
            done({.found = job.error() == QKeychain::NoError, .problem = problemOf(job)});
        };
        if (token.isEmpty()) {
            auto *job = new QKeychain::DeletePasswordJob(QLatin1String(kService));
            start(job, key, [job, finish] { finish(*job); });
            return;
        }
        auto *job = new QKeychain::WritePasswordJob(QLatin1String(kService));
        job->setTextData(token);
        start(job, key, [job, finish] { finish(*job); });
    }

private:
    static QString problemOf(const QKeychain::Job &job)
    {
        const auto error = job.error();
        return error == QKeychain::NoError || error == QKeychain::EntryNotFound ? QString()
                                                                                : job.errorString();
    }

    template<typename Done>
    static void start(QKeychain::Job *job, const QString &key, Done done)
    {
        job->setInsecureFallback(false); // no keychain is no file
        job->setKey(key);
        QObject::connect(job, &QKeychain::Job::finished, job, done);
        job->start();
    }
};

#else

class DesktopKeychain final : public Keychain
{
public:
    void read(const QString &, Done done) override { refuse(std::move(done)); }

    void write(const QString &, const QString &, Done done) override { refuse(std::move(done)); }

private:
    static void refuse(Done done)
    {
        QTimer::singleShot(0, [done = std::move(done)] {
            done({.problem = QStringLiteral("built without a keychain")});
        });
    }
};

#endif

} // namespace

std::unique_ptr<Keychain> desktopKeychain()
{
    return std::make_unique<DesktopKeychain>();
}

} // namespace inspyre::ui
