package mx.recauda.platform.pagos.internal;

import mx.recauda.platform.base.Siembra;
import mx.recauda.platform.base.Verificable;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;

/**
 * Where refunds and corrections stand, kept for their lists: written for those of before, and again
 * for those whose term runs, when the server starts, and compared with their acts by {@code recauda
 * verifica}.
 */
@Component
@Order(345)
class SituacionesDeActos implements Siembra, Verificable {

    private static final int DIFERENCIAS = 100;

    private final TablaDeDevoluciones devoluciones;
    private final TablaDeCorrecciones correcciones;

    SituacionesDeActos(TablaDeDevoluciones devoluciones, TablaDeCorrecciones correcciones) {
        this.devoluciones = devoluciones;
        this.correcciones = correcciones;
    }

    @Override
    @Transactional
    public void siembra(boolean demostracion) {
        devoluciones.sinSituar().forEach(devoluciones::situa);
        correcciones.sinSituar().forEach(correcciones::situa);
    }

    @Override
    public String nombre() {
        return "pagos: dónde están las devoluciones y las correcciones";
    }

    @Override
    @Transactional(readOnly = true)
    public Resultado verifica() {
        List<String> diferencias = new ArrayList<>();
        long revisadas =
                revisa(devoluciones::situadas, diferencias)
                        + revisa(correcciones::situadas, diferencias);
        return new Resultado(revisadas, diferencias);
    }

    private static long revisa(LongFunction<List<Situada>> lee, List<String> diferencias) {
        long revisadas = 0;
        for (List<Situada> pagina = lee.apply(0);
                !pagina.isEmpty();
                pagina = lee.apply(pagina.getLast().numero())) {
            revisadas += pagina.size();
            pagina.stream()
                    .filter(s -> !s.cuadra())
                    .limit(DIFERENCIAS - diferencias.size())
                    .map(s ->
                            s.folio()
                                    + ": sus actos dicen «"
                                    + s.segunActos()
                                    + "» y la lista «"
                                    + s.anotada()
                                    + "».")
                    .forEach(diferencias::add);
        }
        return revisadas;
    }
}
