#pragma once

#include "ui/state/matte_route.h"

#include <QObject>

#include <memory>

namespace inspyre::ui {

class EngineSession;
class RemoteSession;
class Settings;
class Workbench;
struct Lanes;

/// Lets the editor's mattes be made by this computer, by the service, or by whoever is ready first,
/// as the settings say: the service only while it can be called and somebody has allowed that
/// pictures are sent there.
///
/// Threads: GUI thread only.
class RemoteRoute final : public QObject
{
    Q_OBJECT

public:
    struct Surroundings
    {
        Settings &settings;
        EngineSession &engine;
        Lanes &lanes;
        RemoteSession &session;
        Workbench &workbench;
    };

    /// All outlive it.
    explicit RemoteRoute(const Surroundings &around, QObject *parent = nullptr);
    ~RemoteRoute() override;

    /// Whether the service is asked for pictures now.
    [[nodiscard]] bool remote() const { return m_remote; }

Q_SIGNALS:
    void changed();
    /// The service cannot be asked; this computer goes on alone.
    void troubled(const QString &problem);

private:
    struct EngineBox;

    void followEngine();
    void apply();
    [[nodiscard]] MatteRoute makeRoute();

    const Surroundings m_around;
    std::shared_ptr<EngineBox> m_box; ///< the engine of now, for other threads
    QString m_applied;                ///< settings for which the route is
    bool m_remote = false;
};

} // namespace inspyre::ui
