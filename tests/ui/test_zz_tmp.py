from tests.ui.test_hostile_list import *
import cProfile,pstats
def test_x(open_window, qtbot):
    opened = open_window(MILLION)
    page = opened.page(qtbot)
    p=cProfile.Profile(); p.enable()
    t=time.time()
    page.table.selectAll(); print("all",time.time()-t)
    t=time.time(); opened.settle(qtbot); print("settle",time.time()-t)
    p.disable(); pstats.Stats(p).sort_stats("tottime").print_stats(8)
    assert 0
