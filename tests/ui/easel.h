#pragma once

#include "tests/support/patience.h"
#include "tests/ui/editor_fixture.h"
#include "ui/state/catalogue.h"
#include "ui/state/workbench.h"
#include "ui/widgets/canvas_view.h"

#include <QMouseEvent>
#include <QPointingDevice>
#include <QTabletEvent>
#include <QTest>

namespace inspyre::test {

/// A picture on a canvas, without a model: all of it can be painted on.
struct Easel
{
    static constexpr QSize kPicture{200, 100};

    Easel()
        : catalogue(*fixture.session, fixture.lanes)
        , workbench(catalogue, *fixture.session)
        , canvas(fixture.lanes.view, fixture.lanes.io)
    {
        ui::PictureSource source;
        source.image = halfPicture(kPicture);
        document = catalogue.addPicture(source);
        workbench.setCurrent(document);
        [this] { QTRY_VERIFY(document->scene() != nullptr); }();
        canvas.resize(600, 400);
        canvas.setScene(document->scene());
        canvas.show();
    }

    ~Easel() { canvas.setTool(nullptr); }

    [[nodiscard]] QPointF at(double x, double y) const
    {
        return canvas.widgetFromPicture(QPointF(300, 200)).map(QPointF(x, y));
    }

    void mouse(
        QEvent::Type type,
        QPointF place,
        Qt::KeyboardModifiers keys = {},
        Qt::MouseButton button = Qt::LeftButton)
    {
        const bool release = type == QEvent::MouseButtonRelease;
        QMouseEvent event(
            type,
            place,
            canvas.mapToGlobal(place),
            type == QEvent::MouseMove ? Qt::NoButton : button,
            release ? Qt::NoButton : button,
            keys);
        QCoreApplication::sendEvent(&canvas, &event);
    }

    void drag(QPointF from, QPointF to, Qt::KeyboardModifiers keys = {})
    {
        mouse(QEvent::MouseButtonPress, from, keys);
        mouse(QEvent::MouseMove, (from + to) / 2, keys);
        mouse(QEvent::MouseButtonRelease, to, keys);
    }

    void pen(QEvent::Type type, QPointF place, double pressure, QPointingDevice::PointerType end)
    {
        static const QPointingDevice stylus(
            QStringLiteral("pen"),
            1,
            QInputDevice::DeviceType::Stylus,
            QPointingDevice::PointerType::Pen,
            QInputDevice::Capability::Position | QInputDevice::Capability::Pressure,
            1,
            1);
        static const QPointingDevice eraser(
            QStringLiteral("eraser"),
            2,
            QInputDevice::DeviceType::Stylus,
            QPointingDevice::PointerType::Eraser,
            QInputDevice::Capability::Position | QInputDevice::Capability::Pressure,
            1,
            1);
        const bool release = type == QEvent::TabletRelease;
        QTabletEvent event(
            type,
            end == QPointingDevice::PointerType::Pen ? &stylus : &eraser,
            place,
            canvas.mapToGlobal(place),
            pressure,
            0,
            0,
            0,
            0,
            0,
            {},
            type == QEvent::TabletMove ? Qt::NoButton : Qt::LeftButton,
            release ? Qt::NoButton : Qt::LeftButton);
        QCoreApplication::sendEvent(&canvas, &event);
    }

    /// One pen stroke, which presses with `pressure`.
    void draw(double pressure, QPointingDevice::PointerType end = QPointingDevice::PointerType::Pen)
    {
        pen(QEvent::TabletPress, at(100, 50), pressure, end);
        pen(QEvent::TabletMove, at(110, 50), pressure, end);
        pen(QEvent::TabletRelease, at(120, 50), pressure, end);
        [this] { QTRY_VERIFY(document->editing().undoStack().canUndo()); }();
    }

    EditorFixture fixture;
    ui::Catalogue catalogue;
    ui::Workbench workbench;
    ui::CanvasView canvas;
    ui::Document *document = nullptr;
};

} // namespace inspyre::test
