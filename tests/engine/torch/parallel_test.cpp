#include "tests/engine/torch/parallel_box.h"

#include <QTest>

using namespace inspyre::test;

/// That work is shared out: on one thread, all of it would still be right.
class ParallelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void piecesRunAtOnce();
    void rangesRunAtOnce();
};

void ParallelTest::piecesRunAtOnce()
{
    setThreads(3);
    QCOMPARE(atOnceInParallel(3), 3);
}

void ParallelTest::rangesRunAtOnce()
{
    setThreads(3);
    QCOMPARE(atOnceInRanges(3), 3);
}

QTEST_GUILESS_MAIN(ParallelTest)
#include "parallel_test.moc"
