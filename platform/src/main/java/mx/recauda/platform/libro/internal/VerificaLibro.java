package mx.recauda.platform.libro.internal;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.platform.base.Verificable;
import mx.recauda.platform.libro.Sellos;

import org.springframework.stereotype.Component;

import java.util.List;

/** The ledger against itself: entries, lines, blocks, heads and control totals. */
@Component
class VerificaLibro implements Verificable {

    private static final int DIFERENCIAS = 100;

    private final Sellos sellos;

    VerificaLibro(Sellos sellos) {
        this.sellos = sellos;
    }

    @Override
    public String nombre() {
        return "libro: asientos, bloques y totales de control";
    }

    @Override
    public Resultado verifica() {
        List<Incidencia> halladas = sellos.verifica(Idioma.ES);
        return new Resultado(
                sellos.asientos() + sellos.cuantos(),
                halladas.stream()
                        .limit(DIFERENCIAS)
                        .map(i -> i.codigo() + " " + i.mensaje())
                        .toList());
    }
}
