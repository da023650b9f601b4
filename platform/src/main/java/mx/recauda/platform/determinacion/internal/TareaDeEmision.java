package mx.recauda.platform.determinacion.internal;

import mx.recauda.platform.afiliacion.cuotas.EmpleosEnLote.Registro;
import mx.recauda.platform.determinacion.EmisionPedida;
import mx.recauda.platform.determinacion.ResultadoDeEmision.Estado;
import mx.recauda.platform.determinacion.internal.TablaDeEmisiones.Nuevo;
import mx.recauda.platform.determinacion.internal.TablaDeEmisiones.ParteDeEmision;
import mx.recauda.platform.trabajos.Avance;
import mx.recauda.platform.trabajos.Parte;
import mx.recauda.platform.trabajos.Tarea;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.util.List;

/** One of the jobs of an emission: takes its registros in order, many at a time. */
@Component
class TareaDeEmision implements Tarea {

    static final String TIPO = "determinacion.emision";

    private final TablaDeEmisiones tabla;
    private final EmisorDeLote emisor;
    private final int parte;

    TareaDeEmision(
            TablaDeEmisiones tabla,
            EmisorDeLote emisor,
            @Value("${recauda.emision.parte:200}") int parte) {
        this.tabla = tabla;
        this.emisor = emisor;
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

    @Override
    public Parte hace(Avance avance, int unidades) {
        ParteDeEmision suya = tabla.parte(avance.sujeto());
        EmisionPedida emision = tabla.busca(suya.emision()).orElseThrow();
        List<Registro> registros =
                tabla.siguientes(emision, suya.numero(), avance.hechas(), unidades);
        List<Parte.Apartada> apartadas =
                registros.isEmpty()
                        ? List.of()
                        : emisor.emite(emision, registros, 1).stream()
                                .filter(n -> n.estado() == Estado.APARTADA)
                                .map(TareaDeEmision::apartada)
                                .toList();
        return sigue(emision, avance, registros.size()).con(apartadas);
    }

    @Override
    public Parte aparta(Avance avance, String motivo) {
        ParteDeEmision suya = tabla.parte(avance.sujeto());
        EmisionPedida emision = tabla.busca(suya.emision()).orElseThrow();
        Registro registro = tabla.siguientes(emision, suya.numero(), avance.hechas(), 1).getFirst();
        Nuevo apartado = emisor.aparta(emision, registro, motivo);
        return sigue(emision, avance, 1).con(List.of(apartada(apartado)));
    }

    private Parte sigue(EmisionPedida emision, Avance avance, int hechos) {
        int llegamos = avance.hechas() + hechos;
        if (llegamos < avance.total()) {
            return Parte.sigue(String.valueOf(llegamos), hechos);
        }
        emisor.cierraSiAcabo(emision);
        return Parte.ultima(String.valueOf(llegamos), hechos);
    }

    private static Parte.Apartada apartada(Nuevo nuevo) {
        return new Parte.Apartada(nuevo.registro().numero(), nuevo.codigo() + " " + nuevo.motivo());
    }
}
