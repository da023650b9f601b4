package mx.recauda.platform.trabajos;

import mx.recauda.platform.seguridad.Bitacora;

import org.springframework.stereotype.Component;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Writes a row of the audit trail for each unit; the units it is told fail every time. */
@Component
public class TareaDePrueba implements Tarea {

    /** Key of its kind. */
    public static final String TIPO = "prueba";

    private final Bitacora bitacora;
    private final Set<Integer> malas = ConcurrentHashMap.newKeySet();

    TareaDePrueba(Bitacora bitacora) {
        this.bitacora = bitacora;
    }

    void fallaEn(Integer... unidades) {
        malas.clear();
        malas.addAll(Set.of(unidades));
    }

    @Override
    public String tipo() {
        return TIPO;
    }

    @Override
    public int parte() {
        return 8;
    }

    @Override
    public Parte hace(Avance avance, int unidades) {
        int desde = avance.cursor().isEmpty() ? 0 : Integer.parseInt(avance.cursor());
        int hasta = Math.min(avance.total(), desde + unidades);
        for (int unidad = desde; unidad < hasta; unidad++) {
            bitacora.anota("UNIDAD", avance.sujeto() + "/" + unidad);
            if (malas.contains(unidad)) {
                throw new IllegalStateException("unidad " + unidad);
            }
        }
        String cursor = String.valueOf(hasta);
        return hasta == avance.total()
                ? Parte.ultima(cursor, hasta - desde)
                : Parte.sigue(cursor, hasta - desde);
    }

    @Override
    public Parte aparta(Avance avance, String motivo) {
        int mala = avance.cursor().isEmpty() ? 0 : Integer.parseInt(avance.cursor());
        Parte parte =
                mala + 1 == avance.total()
                        ? Parte.ultima(String.valueOf(mala + 1), 1)
                        : Parte.sigue(String.valueOf(mala + 1), 1);
        return parte.con(java.util.List.of(new Parte.Apartada("unidad " + mala, motivo)));
    }
}
