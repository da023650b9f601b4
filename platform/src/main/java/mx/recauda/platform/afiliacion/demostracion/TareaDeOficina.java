package mx.recauda.platform.afiliacion.demostracion;

import mx.recauda.platform.base.Alcance;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.trabajos.Avance;
import mx.recauda.platform.trabajos.Parte;
import mx.recauda.platform.trabajos.Tarea;
import mx.recauda.synthetic.Escenario;
import mx.recauda.synthetic.Pais;
import mx.recauda.synthetic.PatronSintetico;

import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * Loads the demonstration office, some employers a part. The cursor says the cut-off, which is the
 * day before the one on which the load began, and the next employer: a load resumed on another day
 * goes on with the same country.
 */
@Component
class TareaDeOficina implements Tarea {

    static final String TIPO = "afiliacion.demostracion";
    static final UUID SUJETO = UUID.nameUUIDFromBytes(TIPO.getBytes(StandardCharsets.US_ASCII));

    /** Where the demonstration office is, as {@link Escenario#oficinaDeDemostracion} makes it. */
    static final String OFICINA = "0119";

    private static final int PARTE = 20;

    private final CargaDeOficina carga;
    private final FechaDeOperacion fecha;
    private final Map<Escenario, Pais> paises = new ConcurrentHashMap<>();

    TareaDeOficina(CargaDeOficina carga, FechaDeOperacion fecha) {
        this.carga = carga;
        this.fecha = fecha;
    }

    @Override
    public String tipo() {
        return TIPO;
    }

    @Override
    public int parte() {
        return PARTE;
    }

    @Override
    public Alcance alcance(Alcance deQuienPidio) {
        return Alcance.NACIONAL;
    }

    @Override
    public Parte hace(Avance avance, int unidades) {
        Cursor cursor = cursor(avance);
        int hasta = Math.min(avance.total(), cursor.siguiente() + unidades);
        Pais pais = pais(cursor, avance);
        List<PatronSintetico> patrones =
                IntStream.range(cursor.siguiente(), hasta).mapToObj(pais::patron).toList();
        carga.carga(pais, patrones);
        return parte(cursor, hasta, avance);
    }

    @Override
    public Parte aparta(Avance avance, String motivo) {
        Cursor cursor = cursor(avance);
        String registro = pais(cursor, avance).patron(cursor.siguiente()).registro().valor();
        return parte(cursor, cursor.siguiente() + 1, avance)
                .con(List.of(new Parte.Apartada(registro, motivo)));
    }

    private Parte parte(Cursor cursor, int hasta, Avance avance) {
        String siguiente = new Cursor(cursor.corte(), hasta).texto();
        int hechas = hasta - cursor.siguiente();
        if (hasta < avance.total()) {
            return Parte.sigue(siguiente, hechas);
        }
        paises.clear();
        return Parte.ultima(siguiente, hechas);
    }

    private Pais pais(Cursor cursor, Avance avance) {
        return paises.computeIfAbsent(
                Escenario.oficinaDeDemostracion(cursor.corte(), avance.total()), Pais::de);
    }

    private Cursor cursor(Avance avance) {
        if (!avance.cursor().isEmpty()) {
            return Cursor.de(avance.cursor());
        }
        LocalDate ayer = fecha.hoy().minusDays(1);
        LocalDate conocido = Escenario.ultimoCorte();
        return new Cursor(ayer.isAfter(conocido) ? conocido : ayer, 0);
    }

    /** Where the next part starts. */
    private record Cursor(LocalDate corte, int siguiente) {

        static Cursor de(String texto) {
            int espacio = texto.indexOf(' ');
            return new Cursor(
                    LocalDate.parse(texto.substring(0, espacio)),
                    Integer.parseInt(texto.substring(espacio + 1)));
        }

        String texto() {
            return corte + " " + siguiente;
        }
    }
}
