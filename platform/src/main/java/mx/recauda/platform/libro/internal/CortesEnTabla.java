package mx.recauda.platform.libro.internal;

import mx.recauda.platform.libro.Cortes;

import org.springframework.stereotype.Service;

import java.time.Instant;

@Service
class CortesEnTabla implements Cortes {

    private final CadenaDeBloques cadena;

    CortesEnTabla(CadenaDeBloques cadena) {
        this.cadena = cadena;
    }

    @Override
    public Instant cerradoAl(Instant conocidoEn) {
        return cadena.ultimoAl(conocidoEn).map(u -> u.bloque().cerradoEn()).orElse(NUNCA);
    }

    @Override
    public String limite(Instant conocidoEn) {
        return cadena.limite(conocidoEn);
    }
}
