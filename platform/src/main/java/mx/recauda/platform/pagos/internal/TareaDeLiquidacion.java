package mx.recauda.platform.pagos.internal;

import mx.recauda.formats.banco.PagoDeBanco;
import mx.recauda.ley.error.Idioma;
import mx.recauda.platform.base.Alcance;
import mx.recauda.platform.trabajos.Avance;
import mx.recauda.platform.trabajos.Parte;
import mx.recauda.platform.trabajos.Tarea;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.util.List;

/** Posts a settlement file part by part: a part is kept whole with how far the job is. */
@Component
class TareaDeLiquidacion implements Tarea {

    static final String TIPO = "pagos.liquidacion";

    private final LiquidacionesEnTabla lotes;
    private final Importador importador;
    private final int parte;

    TareaDeLiquidacion(
            LiquidacionesEnTabla lotes,
            Importador importador,
            @Value("${recauda.pagos.parte:2000}") int parte) {
        this.lotes = lotes;
        this.importador = importador;
        this.parte = parte;
    }

    @Override
    public String tipo() {
        return TIPO;
    }

    @Override
    public int parte() {
        return parte;
    }

    /** Whose each payment is, is known only by looking in the whole country. */
    @Override
    public Alcance alcance(Alcance deQuienPidio) {
        return Alcance.NACIONAL;
    }

    @Override
    public Parte hace(Avance avance, int unidades) {
        List<PagoDeBanco> renglones = siguientes(avance, unidades);
        String archivo = lotes.lote(avance.sujeto()).orElseThrow().archivo();
        if (!renglones.isEmpty()) {
            importador.haceADosManos(avance.sujeto(), archivo, renglones, Idioma.ES);
        }
        return parte(avance, renglones);
    }

    private List<PagoDeBanco> siguientes(Avance avance, int cuantos) {
        // Jobs begun by an earlier version have no cursor.
        return avance.cursor().isEmpty()
                ? lotes.renglones(avance.sujeto(), avance.hechas(), cuantos)
                : lotes.despuesDe(avance.sujeto(), Integer.parseInt(avance.cursor()), cuantos);
    }

    /** Money is never set aside: the job stops there, says so, and is tried again. */
    @Override
    public Parte aparta(Avance avance, String motivo) {
        throw new IllegalStateException("line " + (avance.hechas() + 1) + ": " + motivo);
    }

    private static Parte parte(Avance avance, List<PagoDeBanco> renglones) {
        int hechas = renglones.size();
        boolean ultima = hechas == 0 || avance.hechas() + hechas >= avance.total();
        return ultima
                ? Parte.ultima("", hechas)
                : Parte.sigue(String.valueOf(renglones.getLast().renglon()), hechas);
    }
}
