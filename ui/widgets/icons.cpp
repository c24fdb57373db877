#include "ui/widgets/icons.h"

#include "ui/widgets/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <utility>

// The resources are in a static library: nothing would pull them in by itself. The macro must be
// used outside of any namespace.
static void initIconResources()
{
    Q_INIT_RESOURCE(icons);
}

namespace inspyre::ui {

namespace {

QColor tint(QIcon::Mode mode, QIcon::State state)
{
    const auto palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled: return palette.color(QPalette::Disabled, QPalette::ButtonText);
    case QIcon::Selected: return palette.color(QPalette::Active, QPalette::HighlightedText);
    case QIcon::Normal:
    case QIcon::Active: break;
    }
    return state == QIcon::On ? themeColours(palette).accent
                              : palette.color(QPalette::Active, QPalette::ButtonText);
}

/// Draws an SVG whose lines are "currentColor".
class LineIconEngine final : public QIconEngine
{
public:
    explicit LineIconEngine(QString name)
        : m_name(std::move(name))
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const auto scale = painter->device()->devicePixelRatio();
        painter->drawPixmap(rect, pixmap(rect.size() * scale, mode, state));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        const auto colour = tint(mode, state);
        const auto key = QStringLiteral("inspyre/%1/%2/%3/%4")
                             .arg(m_name, colour.name(QColor::HexArgb))
                             .arg(size.width())
                             .arg(size.height());
        QPixmap pixmap;
        if (!QPixmapCache::find(key, &pixmap)) {
            pixmap = render(size, colour);
            QPixmapCache::insert(key, pixmap);
        }
        return pixmap;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new LineIconEngine(m_name); }

    QString key() const override { return QStringLiteral("inspyre-line-icon"); }

    bool isNull() override { return false; }

private:
    [[nodiscard]] QPixmap render(const QSize &size, const QColor &colour) const
    {
        QFile file(QStringLiteral(":/icons/%1.svg").arg(m_name));
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        if (file.open(QIODevice::ReadOnly)) {
            auto text = file.readAll();
            text.replace("currentColor", colour.name(QColor::HexRgb).toLatin1());
            QPainter painter(&pixmap);
            painter.setOpacity(colour.alphaF());
            QSvgRenderer(text).render(&painter);
        }
        return pixmap;
    }

    QString m_name;
};

} // namespace

QIcon icon(const QString &name)
{
    initIconResources();
    if (!QFile::exists(QStringLiteral(":/icons/%1.svg").arg(name))) {
        qWarning("no icon name=%s", qUtf8Printable(name));
        return {};
    }
    return QIcon(new LineIconEngine(name));
}

QIcon programIcon()
{
    // It has colours of its own, so there is nothing to tint.
    return icon(QStringLiteral("inspyre"));
}

} // namespace inspyre::ui
